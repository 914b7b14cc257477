import type { ReadingMode } from '../../lib/types/settings';
import type { Say } from '../../lib/types/wording';
import { ChoiceGroup } from './ChoiceGroup';

interface ReadingSettingsProps {
  readonly say: Say;
  readonly mode: ReadingMode;
  readonly onMode: (mode: ReadingMode) => void;
}

/** Where Attaché reads by itself. */
export function ReadingSettings({ say, mode, onMode }: ReadingSettingsProps) {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say('reading_title')}</h2>
      <ChoiceGroup
        name="mode"
        legend={say('reading_legend')}
        chosen={mode}
        onChoose={onMode}
        choices={[
          { value: 'articles', label: say('reading_articles'), hint: say('reading_articles_hint') },
          { value: 'chosen-sites', label: say('reading_chosen_sites') },
          { value: 'on-click', label: say('reading_on_click') },
        ]}
      />
    </section>
  );
}
