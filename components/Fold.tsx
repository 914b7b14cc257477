import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: ComponentChildren;
  readonly isOpenAtFirst?: boolean;
  readonly class?: string;
  /** Makes what is folded; asked for when it is unfolded, so that a hundred closed ones cost nothing. */
  readonly children: () => ComponentChildren;
}

/** Something that is folded under a line of words. */
export function Fold({ summary, isOpenAtFirst = false, class: name, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [wasOpen, setWasOpen] = useState(isOpenAtFirst);
  return (
    <details
      {...(name && { class: name })}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) setWasOpen(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpen && children()}
    </details>
  );
}
