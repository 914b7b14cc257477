import type { DocumentEntity } from '../../lib/types/analysis';
import type { Dossier } from '../../lib/types/dossier';
import { clueTexts, detectorText } from '../clue-text';
import type { ViewProps } from '../view';
import { countryName, listText } from '../wording';

interface WhyProps extends Pick<ViewProps, 'say' | 'locale' | 'report'> {
  readonly entity: DocumentEntity;
  readonly dossier: Dossier | null;
}

/** Clues that weigh less, in log-odds, decide nothing. */
const TELLS = 0.2;

/** Why a name was taken for this one: how it was found, what speaks for it and against it, which others were weighed. */
export function Why({ say, locale, report, entity, dossier }: WhyProps) {
  const { link } = entity;
  const found = entity.mentions.flatMap((id) => report.analysis.mentions[id] ?? []);
  const ways = [...new Set(found.map(({ detector }) => detectorText(say, detector)))];
  const clues = link.kind === 'linked' ? link.clues : [];
  const open = link.kind === 'uncertain' ? link.candidates : [];
  const ruledOut = link.kind === 'uncertain' ? [] : link.ruledOut;
  const namesakes = dossier?.namesakes ?? [];
  return (
    <details class="why">
      <summary>{say('why_this')}</summary>
      <p>{say('why_found', listText(locale, ways))}</p>
      {link.kind === 'linked' && link.byDescription && <p>{say('card_by_description')}</p>}
      <Clues title={say('why_for')} words={clueTexts(say, locale, clues, (weight) => weight > TELLS)} />
      <Clues title={say('why_against')} words={clueTexts(say, locale, clues, (weight) => weight < -TELLS)} />
      {open.map(({ entity: id, name, country, clues: own }) => (
        <Clues
          key={id}
          title={say('why_for_one', withCountry(name, country))}
          words={clueTexts(say, locale, own, (weight) => weight > TELLS)}
        />
      ))}
      {link.kind === 'unknown' && <p>{say('card_unknown')}</p>}
      {ruledOut.length > 0 && (
        <p>
          {say(
            'why_ruled_out',
            listText(
              locale,
              ruledOut.slice(0, 5).map(({ name, country }) => withCountry(name, country)),
            ),
          )}
        </p>
      )}
      {namesakes.length > 0 && (
        <p>
          {say(
            'entity_namesakes',
            listText(
              locale,
              namesakes.map(({ label, country }) => withCountry(label, country)),
            ),
          )}
        </p>
      )}
    </details>
  );

  function withCountry(name: string, country: string | null): string {
    return country ? `${name} (${countryName(locale, country)})` : name;
  }
}

function Clues({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <p class="clues">{title}</p>
      <ul class="reasons">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}
