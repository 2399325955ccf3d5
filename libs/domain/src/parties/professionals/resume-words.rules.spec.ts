import { describe, expect, it } from '@jest/globals';
import { degreeLevel, fluencyLevel, skillLevel } from '#domain/parties/professionals/resume-words.rules';

describe('words of a résumé', () => {
  it.each([
    ['Bachelor of Science (Hons)', 6],
    ['B.Sc.', 6],
    ['LLB', 6],
    ['M.A.', 7],
    ['Master’s degree', 7],
    ['Postgraduate Certificate in Education', 7],
    ['MBChB', 7],
    ['Ph.D.', 8],
    ['Doctor of Philosophy', 8],
    ['Licence professionnelle', 6],
    ['Maîtrise', 7],
    ['Baccalauréat', 3],
    ['Licenciatura', 6],
    ['Bachillerato', 3],
    ['Técnico superior', 5],
    ['بكالوريوس', 6],
    ['الثانوية العامة', 3],
    ['Higher National Diploma', 5],
    ['Dugsi sare', 3],
    ['Mastermind course', null],
    ['Diplomatic studies', null],
    ['Phdesign', null],
    ['No degree', null],
    ['Bachelor (not completed)', null],
    ['', null],
  ])('of the degree %j mean level %j', (text, level) => expect(degreeLevel(text)).toBe(level));

  it.each([
    ['Native or bilingual proficiency', 'C2'],
    ['Full professional proficiency', 'C1'],
    ['Professional working proficiency', 'B2'],
    ['Limited working proficiency', 'B1'],
    ['Near-native', 'C1'],
    ['Upper-intermediate', 'B2'],
    ['C1 (IELTS 7.5)', 'C1'],
    ['langue maternelle', 'C2'],
    ['Básico', 'A2'],
    ['اللغة الأم', 'C2'],
    ['Afka hooyo', 'C2'],
    ['not yet B2', null],
    ['pas courant', null],
    ['no fluido', null],
    ['غير متقدم', null],
    ['Alternative', null],
  ])('of fluency %j mean %j', (text, level) => expect(fluencyLevel(text)).toBe(level));

  it.each([
    ['Expert', 4],
    ['débutante', 1],
    ['Avanzado', 3],
    ['متوسط', 2],
    ['3', 3],
    ['non-expert', null],
    ['Mastercard', null],
    ['87 %', null],
  ])('of a skill %j mean level %j', (text, level) => expect(skillLevel(text)).toBe(level));
});
