/** What the name of a body of education looks like, as a whole. */
const EDUCATION =
  /^(the )?((\p{Lu}[\p{L}.'’-]*|of|and|for|the) )*(University|Université|Universität|Universidad|Universidade|Università|Universiteit|Institute of Technology)( (of|de|di|du|da|for|in|at) .+| \p{Lu}\p{L}+)?$/u;
/** Parts of a university, its teams and its papers are named after it. */
const OF_EDUCATION =
  /\b(F\.?C\.?|Football|Club|Eagles|Press|Library|Hospitals?|Police|Cent(er|re)|Cent(er|re)s|Committee|Commission|Corporation|Council|Rankings|Tournament|Museum|Observatory|Foundation)\b/i;
/** Classes that a rule or a list of agencies gave bodies of all kinds. */
const DOUBTFUL =
  /^(sports league|sports club|organisation|operator|public body|government|.* government agency|.* public institution)$/;

/** Whether a name is that of a university as a whole. */
export const isUniversity = (label: string): boolean => EDUCATION.test(label) && !OF_EDUCATION.test(label);

/** The class of a body: where the one that a source states is a guess and the name tells better, the name's. */
export const kindOfName = (label: string, stated: string | null): string | null =>
  stated && DOUBTFUL.test(stated) && isUniversity(label) ? 'university' : stated;
