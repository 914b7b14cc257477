import type { Density, HighlightedKind, Palette, PaletteName } from '../../lib/types/settings';
import type { MessageKey, Say } from '../../lib/types/wording';
import { ChoiceGroup } from './ChoiceGroup';
import { DensityChoice } from './DensityChoice';
import { KindChoices } from './KindChoices';

const KINDS: readonly HighlightedKind[] = ['person', 'country', 'institution'];

const PALETTE_LABELS: Record<PaletteName, MessageKey> = {
  calm: 'palette_calm',
  strong: 'palette_strong',
  clear: 'palette_clear',
  grey: 'palette_grey',
};

interface HighlightSettingsProps {
  readonly say: Say;
  readonly kinds: readonly HighlightedKind[];
  readonly density: Density;
  readonly palette: PaletteName;
  readonly palettes: Readonly<Record<PaletteName, Palette>>;
  readonly onKinds: (kinds: readonly HighlightedKind[]) => void;
  readonly onDensity: (density: Density) => void;
  readonly onPalette: (palette: PaletteName) => void;
}

/** Which names are highlighted in the page, how many of them, and in which colours. */
export function HighlightSettings(props: HighlightSettingsProps) {
  const { say, kinds, density, palette, palettes } = props;
  const names = Object.keys(palettes) as PaletteName[];
  return (
    <section aria-labelledby="highlights">
      <h2 id="highlights">{say('highlights_title')}</h2>
      <KindChoices say={say} kinds={kinds} onKinds={props.onKinds} />
      <DensityChoice say={say} density={density} onDensity={props.onDensity} />
      <ChoiceGroup
        name="palette"
        legend={say('palette_legend')}
        chosen={palette}
        onChoose={props.onPalette}
        choices={names.map((value) => ({
          value,
          label: say(PALETTE_LABELS[value]),
          sample: <PaletteSample say={say} palette={palettes[value]} />,
        }))}
      />
    </section>
  );
}

/** The three kinds in a palette's colours, in the shapes that they have in the page. */
function PaletteSample({ say, palette }: { readonly say: Say; readonly palette: Palette }) {
  return (
    <span class="palette-sample" aria-hidden="true">
      {KINDS.map((kind) => (
        <span
          key={kind}
          data-kind={kind}
          style={{ textDecorationColor: `light-dark(${palette.light[kind]}, ${palette.dark[kind]})` }}
        >
          {say(`kind_${kind}`)}
        </span>
      ))}
    </span>
  );
}
