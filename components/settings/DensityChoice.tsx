import type { Density } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';
import { ChoiceGroup } from './ChoiceGroup';

interface DensityChoiceProps {
  readonly say: Say;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** How many of the names are highlighted in the page. */
export function DensityChoice({ say, density, onDensity }: DensityChoiceProps) {
  return (
    <ChoiceGroup
      name="density"
      legend={say('density_legend')}
      chosen={density}
      onChoose={onDensity}
      choices={[
        { value: 'first-in-section', label: say('density_first_in_section') },
        { value: 'all', label: say('density_all') },
        { value: 'off', label: say('density_off') },
      ]}
    />
  );
}
