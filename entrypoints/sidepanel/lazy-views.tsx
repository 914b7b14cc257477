import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WorldAtlas } from '../../components/map/world';
import type { ViewProps } from '../../components/view';
import { say } from '../shared/say';

/** What was loaded once stays, so that going back to a tab takes no time. */
const loaded = new Map<string, unknown>();

/** Something that is loaded when it is first wanted: it, null as long as it loads, or why it could not be loaded. */
function useLoaded<Thing>(name: string, load: () => Promise<Thing>): Thing | null | Error {
  const [, setDone] = useState(0);
  const thing = (loaded.get(name) as Thing | Error | undefined) ?? null;
  useEffect(() => {
    if (thing !== null) return undefined;
    let isCurrent = true;
    load()
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      .then((done) => {
        loaded.set(name, done);
        if (isCurrent) setDone((count) => count + 1);
      });
    return () => {
      isCurrent = false;
      // One that failed is tried again the next time.
      if (loaded.get(name) instanceof Error) loaded.delete(name);
    };
  }, [name]);
  return thing;
}

const Failed = ({ error }: { readonly error: Error }) => (
  <p role="alert">{say('view_failed', error.message)}</p>
);
const Loading = () => <div class="canvas" role="status" aria-busy="true" aria-label={say('view_loading')} />;

/** The graph; its layout library is loaded with it. */
export function GraphView(props: ViewProps) {
  const view = useLoaded<ComponentType<ViewProps>>(
    'graph',
    async () => (await import('../../components/graph/Graph')).Graph,
  );
  if (view instanceof Error) return <Failed error={view} />;
  if (!view) return <Loading />;
  const Graph = view;
  return <Graph {...props} />;
}

/** The map; its projection and the outline of the world are loaded with it. */
export function MapView(props: ViewProps & { readonly onCountry: (country: string) => void }) {
  const view = useLoaded('map', async () => {
    const [{ StoryMap }, atlas] = await Promise.all([import('../../components/map/StoryMap'), readAtlas()]);
    return { StoryMap, atlas };
  });
  if (view instanceof Error) return <Failed error={view} />;
  if (!view) return <Loading />;
  const { StoryMap, atlas } = view;
  return <StoryMap {...props} atlas={atlas} />;
}

async function readAtlas(): Promise<WorldAtlas> {
  const response = await fetch(browser.runtime.getURL('/world.json'));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}
