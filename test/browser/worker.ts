import { builtinEnvironments, type Environment } from 'vitest/runtime';
import { openBrowsers } from './open-browsers';

/** Node, and in the end the browsers that the files of this worker shared are closed. */
const worker: Environment = {
  ...builtinEnvironments.node,
  name: 'browsers',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown(of) {
        const running = await Promise.allSettled(openBrowsers().values());
        await Promise.allSettled(running.map((each) => each.status === 'fulfilled' && each.value.close()));
        await node.teardown(of);
      },
    };
  },
};
export default worker;
