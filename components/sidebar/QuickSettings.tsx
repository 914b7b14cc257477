import type { Density, HighlightedKind } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';
import { DensityChoice } from '../settings/DensityChoice';
import { KindChoices } from '../settings/KindChoices';

interface QuickSettingsProps {
  readonly say: Say;
  readonly kinds: readonly HighlightedKind[];
  readonly density: Density;
  readonly onKinds: (kinds: readonly HighlightedKind[]) => void;
  readonly onDensity: (density: Density) => void;
  readonly onAll: () => void;
}

/** The settings that are wanted beside a page: how many names, which kinds; and the way to all others. */
export function QuickSettings({ say, kinds, density, onKinds, onDensity, onAll }: QuickSettingsProps) {
  return (
    <section class="quick" aria-label={say('settings_title')}>
      <DensityChoice say={say} density={density} onDensity={onDensity} />
      <KindChoices say={say} kinds={kinds} onKinds={onKinds} />
      <button type="button" onClick={onAll}>
        {say('settings_all')}
      </button>
    </section>
  );
}
