import { expect, it } from '@jest/globals';
import { fileNameOf } from '#domain/identity/files/file.rules';

it.each([
  ['CV Amina.pdf', 'CV Amina.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\temp\\plan.docx', 'plan.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.pdf'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
  ['سيرة ذاتية.pdf', 'سيرة ذاتية.pdf'],
  ['...', 'file.pdf'],
  ['', 'file.pdf'],
  ['x'.repeat(500), `${'x'.repeat(100)}.pdf`],
])('hands %j out as %j', (given, name) => {
  expect(fileNameOf(given, 'pdf')).toBe(name);
});
