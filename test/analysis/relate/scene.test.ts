import { describe } from 'vitest';
import { checkFacts } from './told';

describe('whom "it" goes back to', () => {
  checkFacts([
    [
      'Norland attacked Estmark, and it attacked Sudland.',
      'Norland ASSAULT Estmark',
      'Norland ASSAULT Sudland',
    ],
    [
      'Not only did Norland attack Estmark, it also attacked Sudland.',
      'Norland ASSAULT Estmark',
      'Norland ASSAULT Sudland',
    ],
    [
      'Norland met Estmark and it accused Sudland of spying.',
      'Norland CONSULT Estmark',
      'Norland ACCUSE Sudland',
    ],
    [
      'After Norland attacked Estmark, it attacked Sudland.',
      'Norland ASSAULT Estmark',
      'Norland ASSAULT Sudland',
    ],
    ['Norland said it had attacked Sudland.', 'Norland ASSAULT Sudland'],
    // Either could be meant.
    ['Norland condemned Estmark because it attacked Sudland.', 'Norland ACCUSE Estmark'],
    ['Norland was a power in Port Hale until it was occupied by Sudland.'],
    ['Norland attacked Sudland and its troops attacked Estmark.', 'Norland ASSAULT Sudland'],
    ['Norland accused Estmark of spying. It attacked Sudland.', 'Norland ACCUSE Estmark'],
    ['Ada Marin sat between Norland and Estmark, and it attacked Sudland.'],
    ['A storm neared Norland and Estmark, and its winds hit Sudland.'],
    ['A fierce gale drowned five sailors off Norland before it hit Sudland.'],
  ]);
});
