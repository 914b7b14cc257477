import { computePosition, flip, inline, offset, shift } from '@floating-ui/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, DocumentEntity, EntityKind, Mention } from '../../lib/types/analysis';
import type { Say } from '../../lib/types/wording';
import { IN_WINDOW } from '../card-place';
import { countryName, dateText, kindLabel } from '../wording';

interface SampleTextProps {
  readonly say: Say;
  readonly locale: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** Milliseconds that the pointer rests before the card opens, and is away before it closes. */
  readonly openDelay: number;
  readonly closeDelay: number;
}

/** A name of the text with what it refers to. */
interface Shown {
  readonly mention: Mention;
  readonly entity: DocumentEntity;
}

/** A text whose names open a card: by resting on them, by click, or by keyboard. */
export function SampleText({ say, locale, text, analysis, openDelay, closeDelay }: SampleTextProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const anchor = useRef<HTMLElement | null>(null);
  const later = (next: Shown | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), delay);
  };
  const now = (next: Shown | null) => {
    clearTimeout(timer.current);
    setShown(next);
  };
  useEffect(() => {
    // Wherever the focus is: the pointer may have opened the card.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') now(null);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      clearTimeout(timer.current);
    };
  }, []);

  const parts = partsOf(text, analysis);
  return (
    <div>
      {/* The sample is English whatever the interface speaks. */}
      <p class="sample" lang="en" dir="ltr">
        {parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <button
              type="button"
              class="name"
              key={part.mention.id}
              data-kind={part.entity.kind}
              aria-haspopup="dialog"
              aria-expanded={shown?.mention.id === part.mention.id}
              onClick={({ currentTarget }) => {
                anchor.current = currentTarget;
                now(shown?.mention.id === part.mention.id ? null : part);
              }}
              onPointerEnter={({ currentTarget, pointerType }) => {
                if (pointerType === 'touch') return;
                anchor.current = currentTarget;
                later(part, openDelay);
              }}
              onPointerLeave={() => later(null, closeDelay)}
            >
              {text.slice(part.mention.start, part.mention.end)}
            </button>
          ),
        )}
      </p>
      {shown && anchor.current && (
        <Card
          say={say}
          locale={locale}
          entity={shown.entity}
          anchor={anchor.current}
          onEnter={() => now(shown)}
          onLeave={() => later(null, closeDelay)}
        />
      )}
    </div>
  );
}

interface CardProps {
  readonly say: Say;
  readonly locale: string;
  readonly entity: DocumentEntity;
  readonly anchor: HTMLElement;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

function Card({ say, locale, entity, anchor, onEnter, onLeave }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    element.showPopover();
    void computePosition(anchor, element, {
      platform: IN_WINDOW,
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(6), flip(), shift({ padding: 8 })],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }));
  }, [anchor, entity]);
  const { office } = entity;
  const facts = [kindLabel(say, entity.kind), entity.country && countryName(locale, entity.country)];
  return (
    // The pointer may enter the card without closing it (WCAG 1.4.13).
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={say('card_label', entity.name)}
      popover="manual"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <strong dir="auto">{entity.name}</strong>
      {office && (
        <span dir="auto">
          {office.start ? say('office_since', office.label, dateText(locale, office.start)) : office.label}
        </span>
      )}
      <span class="hint">{facts.filter((fact) => fact).join(' · ')}</span>
    </div>
  );
}

const SHOWN_KINDS: readonly EntityKind[] = ['person', 'country', 'institution'];

/** The text in order, its outermost names of the three kinds apart from what stands between them. */
function partsOf(text: string, { mentions, entities }: Analysis): readonly (string | Shown)[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const parts: (string | Shown)[] = [];
  let from = 0;
  for (const mention of mentions) {
    const entity = byId.get(mention.entity);
    if (mention.form !== 'name' || mention.start < from || !entity || !SHOWN_KINDS.includes(entity.kind))
      continue;
    parts.push(text.slice(from, mention.start), { mention, entity });
    from = mention.end;
  }
  return [...parts, text.slice(from)];
}
