import { isShouting, lowerAt, type Reading } from '../reading';

/** "HOW TO COOK A [TURKEY]", "[POLISH] YOUR SHOES": in a line of capitals a word that is a thing's or an act's, too, by those beside it. */
export const isWordInCapitals = (reading: Reading, i: number): boolean =>
  isShouting(reading, i) &&
  ((/^(?:turkey|china|guinea)$/.test(lowerAt(reading, i)) &&
    /^(?:an?|the|your|my|our|\d+)$/.test(lowerAt(reading, i - 1))) ||
    (lowerAt(reading, i) === 'polish' &&
      (lowerAt(reading, i - 1) === 'to' || /^(?:the|your|my|our|up|off)$/.test(lowerAt(reading, i + 1)))));
