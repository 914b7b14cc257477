import { lowerAt, type Reading } from '../reading';

/** "May told", "May will": a month neither speaks nor acts, so the word is somebody's name. */
export const isPersonBySpeech = (reading: Reading, i: number): boolean =>
  /^(told|said|says|resigned|warned|added|insisted|announced|met|visited|will|has|had|refused|urged)$/.test(
    lowerAt(reading, i + 1),
  ) && !/^(in|of|by|since|until|last|this|next|early|late|mid)$/.test(lowerAt(reading, i - 1));
