import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { Dossier } from '../../lib/types/dossier';
import type { IsoDate } from '../../lib/types/text';

/** What the pack knows of an entity on a day; null until it is there, and where the pack does not have it. */
export function useDossier(entity: DocumentEntity | null, asOf: IsoDate): Dossier | null {
  const linked = entity?.link.kind === 'linked' ? entity.link.entity : null;
  const [dossier, setDossier] = useState<Dossier | null>(null);
  useEffect(() => {
    if (!linked) return undefined;
    let isCurrent = true;
    askBackground('dossier', { entity: linked, asOf }).then(
      (found) => isCurrent && setDossier(found),
      // The page says what the article says; without the background that is all it can say.
      () => isCurrent && setDossier(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [linked, asOf]);
  return dossier?.entity === linked ? dossier : null;
}
