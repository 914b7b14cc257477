import { useRef } from 'preact/hooks';
import type { Say } from '../../lib/types/wording';

interface BackupSettingsProps {
  readonly say: Say;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
  readonly onReset: () => void;
}

/** Settings and corrections as one file, out and in; and the way back to the defaults. */
export function BackupSettings({ say, onSave, onLoad, onReset }: BackupSettingsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const load = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onLoad(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{say('backup_title')}</h2>
      <p class="hint">{say('backup_hint')}</p>
      <div class="actions">
        <button type="button" onClick={onSave}>
          {say('backup_save')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {say('backup_load')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('backup_load')}
          onChange={({ currentTarget }) => load(currentTarget)}
        />
        <button type="button" class="quiet" onClick={onReset}>
          {say('reset')}
        </button>
      </div>
    </section>
  );
}
