import type { Say } from '../../lib/types/wording';

/** A command of the extension and the keys that the reader's browser has for it, or none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string | null;
}

interface ShortcutsListProps {
  readonly say: Say;
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them; null where the browser lets no extension do that. */
  readonly onChange: (() => void) | null;
}

/** The keyboard shortcuts as the browser has them; it alone can change them. */
export function ShortcutsList({ say, shortcuts, onChange }: ShortcutsListProps) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('shortcuts_title')}</h2>
      {shortcuts.length > 0 && (
        <dl class="shortcuts">
          {shortcuts.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : say('shortcut_none')}</dd>
            </div>
          ))}
        </dl>
      )}
      {onChange ? (
        <button type="button" onClick={onChange}>
          {say('shortcuts_change')}
        </button>
      ) : (
        <p class="hint">{say('shortcuts_where')}</p>
      )}
    </section>
  );
}
