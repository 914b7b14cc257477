// What the benchmark of the analysis measures, in one bundle.
export { analyse, analysisSteps } from '../lib/analysis/analyse';
export { openTagger } from '../lib/analysis/tag/model-file';
export { tokenise } from '../lib/analysis/tokenise';
export { openPack } from '../lib/knowledge/open-pack';
