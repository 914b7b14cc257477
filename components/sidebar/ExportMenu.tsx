import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Say } from '../../lib/types/wording';
import { Icon } from '../icons';

/** What a story can be handed on as: two kinds of text to copy, files to save, pictures to save. */
export type ExportChoice =
  | { readonly kind: 'copy'; readonly format: 'text' | 'markdown' }
  | { readonly kind: 'save'; readonly format: 'json' | 'csv' | 'web-annotation' | 'graphml' }
  | { readonly kind: 'picture'; readonly of: 'graph' | 'timeline' };

const CHOICES: readonly (readonly [ExportChoice, MessageKey])[] = [
  [{ kind: 'copy', format: 'text' }, 'export_text'],
  [{ kind: 'copy', format: 'markdown' }, 'export_markdown'],
  [{ kind: 'save', format: 'json' }, 'export_json'],
  [{ kind: 'save', format: 'csv' }, 'export_csv'],
  [{ kind: 'save', format: 'web-annotation' }, 'export_annotation'],
  [{ kind: 'save', format: 'graphml' }, 'export_graphml'],
  [{ kind: 'picture', of: 'graph' }, 'export_graph'],
  [{ kind: 'picture', of: 'timeline' }, 'export_timeline'],
];

interface ExportMenuProps {
  readonly say: Say;
  readonly onExport: (choice: ExportChoice) => void;
}

/** A button that opens the list of ways to hand the story on (WAI-ARIA menu button pattern). */
export function ExportMenu({ say, onExport }: ExportMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  // The focus moves before the list is drawn, or keys that follow at once are lost.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    items()[0]?.focus();
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    if (event.key === 'Escape' || to !== undefined) event.preventDefault();
  };
  return (
    <div class="menu" ref={box}>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={say('export_title')}
        title={say('export_title')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="export" />
      </button>
      {isOpen && (
        <div role="menu" class="choices" aria-label={say('export_title')} onKeyDown={onKey}>
          {CHOICES.map(([choice, key]) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-kind={choice.kind}
              onClick={() => {
                close();
                onExport(choice);
              }}
            >
              {say(key)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
