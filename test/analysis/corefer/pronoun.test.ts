import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  '[Ada Marin|Q20] said [she|Q20] would go, and [her|Q20] party agreed.',
  '[Ada Marin|Q20] met [Bruno Keller|Q21]. [He|Q21] smiled; [she|Q20] left.',
  // Right behind another who fits, it may be either.
  '[Bruno Keller|Q21] told [Olaf Berg|Q23] [he|nothing] should go.',
  // The subject of the clause before that of the sentence; what is done to somebody, another does.
  '[Bruno Keller|Q21] stayed at home, but [Olaf Berg|Q23] left when [he|Q23] was asked.',
  // What is done to somebody, another does, and only one other can be meant.
  '[Olaf Berg|Q23] met [Bruno Keller|Q21]. [He|Q23] has praised [him|Q21].',
  '[Olaf Berg|Q23] left. [Bruno Keller|Q21] called [him|Q23].',
  '[Ada Marin|Q20] met [Rita Berg|Q26]. [She|Q20] thanked [her|Q26] for coming.',
  '[Olaf Berg|Q23] met [Bruno Keller|Q21]. [Leif Osk|Q47] called [him|nothing].',
  "[Olaf Berg|Q23] left. [Bruno Keller|Q21]'s aides called [him|Q21].",
  '[Leif Osk|Q47] left. [Bruno Keller|Q21] said [Olaf Berg|Q23] had called [him|Q21].',
  '[Leif Osk|Q47] left. [Bruno Keller|Q21] said [his|Q21] mother had called [him|Q21].',
  // Behind a clause of time its subject is no longer spoken of for sure.
  '[Bruno Keller|Q21] was elected after [Olaf Berg|Q23] had left; [he|nothing] will speak.',
  '[Bruno Keller|Q21] says that [Olaf Berg|Q23] asked about the room of [his|nothing] friend.',
  // Whoever speaks says "I": "he" is another, who was named before or has no name here.
  '[Bruno Keller|Q21] said: “The deal is dead and [he|nothing] knows it.”',
  '[Olaf Berg|Q23] left early. [Bruno Keller|Q21] said: “The deal is dead and [he|nothing] knows it.”',
  '[Bruno Keller|Q21] said: “[Olaf Berg|Q23] left and [he|Q23] knows it.”',
  '[Bruno Keller|Q21] said that “the deal” was dead and [he|Q21] knew it.',
  // Somebody without a name in between may be meant as well, but for an apposition or what somebody is said to be.
  '[Bruno Keller|Q21] said [his|Q21] client was told that [he|nothing] lied.',
  '[Bruno Keller|Q21] said [his|Q21] sister was told that [he|Q21] lied.',
  '[Bruno Keller|Q21] left early. Meanwhile the premier said [he|nothing] was glad.',
  '[Bruno Keller|Q21] was shouted at by a farmer as [he|nothing] left.',
  '[Bruno Keller|Q21] was shouted at by a woman as [he|Q21] left.',
  '[Bruno Keller|Q21], a former teacher, said [he|Q21] was glad.',
  '[Bruno Keller|Q21] said as the president [he|Q21] was glad.',
  // Of two whose names tell no gender it may be either.
  'Senator [Robin Orr|unknown] met Senator [Kim Ash|unknown]. [She|nothing] smiled.',
  // One who was "she" is not "he".
  'Senator [Robin Orr|unknown] said [she|unknown] was glad. [He|nothing] left.',
  // Who says something is none of those whom it names, whichever way it is told; what follows the words is anybody's.
  '[Olaf Berg|Q23] left early. “The deal died with [Bruno Keller|Q21],” [he|Q23] said.',
  '[Olaf Berg|Q23] left early. "The deal died with [Bruno Keller|Q21]," said [he|Q23].',
  '“The deal died with [Bruno Keller|Q21],” [he|nothing] said.',
  '“The deal died with [Bruno Keller|Q21].” [He|Q21] said so.',
  // The host may be whoever was named, or not; a spokesman is nobody of them, and whom the words name is told by them.
  '[Ada Marin|Q20] met [Rita Berg|Q26]. “[She|nothing] is brave,” the old host said.',
  '[Ada Marin|Q20] met the press. “[She|Q20] is brave,” the spokesman said.',
  '“[Ada Marin|Q20] fell, but [she|Q20] is brave,” the host said.',
  // Who says something of somebody by name is another.
  '[Ada Marin|Q20] left. [She|nothing] said [Marin|Q20] was calm.',
  '[Ada Marin|Q20] left. [She|Q20] said [Rita Berg|Q26] was calm.',
  // A style is no pronoun.
  '[Bruno Keller|Q21] thanked [His|nothing] Highness the Crown Prince for [his|Q21] seat.',
  // Nobody fits: a man is not meant by "she", and a pronoun looks back, not ahead.
  '[Bruno Keller|Q21] spoke, and [she|nothing] left.',
  'When [he|nothing] spoke, [Bruno Keller|Q21] smiled.',
  // Whom the sentence names behind its opening phrase it may mean as well as somebody before.
  '[Olaf Berg|Q23] was glad. Before [his|nothing] speech, [Bruno Keller|Q21] smiled. Then [he|Q21] left.',
  '[Bruno Keller|Q21] was glad. Before [his|Q21] speech, [Bruno Keller|Q21] smiled.',
  '[Olaf Berg|Q23] was glad. Before [his|Q23] speech, a crowd cheered.',
  // A headline names whom the story tells of anew, but for its subject.
  'Judges in Vell drop all charges against Senator [Robin Orr|unknown]\n\n[She|nothing] said that it was late. Senator [Robin Orr|unknown] said [he|unknown] was glad.',
  'Senator [Robin Orr|unknown] wins the case\n\n[She|unknown] said that it was late.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
