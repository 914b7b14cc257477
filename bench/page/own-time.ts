import type { Protocol } from 'puppeteer-core';

/** What the extension took of a page's main thread. */
interface OwnTime {
  readonly ms: number;
  /** Its longest stretch without anything else in between. */
  readonly longest: number;
  /** What its stretches took beyond `long` milliseconds each. */
  readonly blocking: number;
}

/**
 * Sums the samples of a CPU profile that have a frame of an extension on their stack, in every world and behind every
 * await. Sums of the browser's own events by address miss what goes on after an await.
 */
export function ownTime(profile: Protocol.Profiler.Profile, long: number): OwnTime {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const isOwn = new Map<number, boolean>();
  const visit = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = inherited || node.callFrame.url.startsWith('chrome-extension:');
    isOwn.set(id, own);
    for (const child of node.children ?? []) visit(child, own);
  };
  if (profile.nodes[0]) visit(profile.nodes[0].id, false);
  const stretches: number[] = [];
  let stretch = 0;
  const close = (): void => {
    if (stretch > 0) stretches.push(stretch);
    stretch = 0;
  };
  profile.samples?.forEach((id, i) => {
    if (isOwn.get(id)) stretch += (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
    else close();
  });
  close();
  return {
    ms: stretches.reduce((sum, each) => sum + each, 0),
    longest: Math.max(0, ...stretches),
    blocking: stretches.reduce((sum, each) => sum + Math.max(0, each - long), 0),
  };
}
