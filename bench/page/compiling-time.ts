interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly fileName?: string };
}

/** Milliseconds of a trace (JSON, Trace Event Format) in which scripts of an extension were compiled, each as it came. */
export function compilingTime(trace: Uint8Array): number {
  const text = new TextDecoder().decode(trace);
  const { traceEvents = [] } = (text ? JSON.parse(text) : {}) as { traceEvents?: readonly TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'v8.compile' && args?.fileName?.startsWith('chrome-extension:'))
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}
