import { describe, expect, it } from '@jest/globals';
import { tellsOfDanger } from '#domain/associations/referrals/danger.rules';

describe('words of a referral', () => {
  it.each([
    'The child was beaten at home',
    'He threatens her',
    'Elle a été frappée',
    'Lo golpearon ayer',
    'Waa la garaacay',
    'تعرض الطفل للضرب',
  ])('that tell of harm are noticed: %s', (words) => {
    expect(tellsOfDanger(words)).toBe(true);
  });

  it.each([
    'A room with a door, and somebody who speaks Somali.',
    'Une salle au calme mardi, avec une interprète.',
    'Una sala tranquila el martes.',
    'Qol xasilloon iyo turjubaan.',
    'غرفة هادئة ومترجم',
    'A heartbeat monitor and a white board',
  ])('that say what to prepare pass: %s', (words) => {
    expect(tellsOfDanger(words)).toBe(false);
  });
});
