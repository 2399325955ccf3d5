import { languageCodes, languageName } from '#domain/kernel/languages/languages';

/**
 * Languages without a code of two letters that the pickers offer: of countries of heritage and of their diasporas, sign
 * languages among them. Every other language is taken by its code.
 */
const ALSO_OFFERED = (
  'ach acm ada aeb afb aii apc apd ary arz arq ase ast awa ayl bal bbc bci bej bem bfi bho bin bug byn ceb ckb ctg dag ' +
  'dga din dyu ecs efi ewo fan fat fil fon fsl gaa gay gil gor guz guw haw haz hil hne hoc ibb ilo jam kab kac kam kbd ' +
  'kde kea kha khw kln kmb kmr kok kos kpe kri krl ksw kum kun lag lah lez loz lua luo lus luy lzz mad mag mai ' +
  'mak men mer mfe mgh min mnk mni mos mwl mzn nap naq nds new nia niu nnh nso nus nyn nzi pag pam pap pbt pcm pga prs ' +
  'quc rap rar rej rhg rif rom rwr sad sah saq sas sat scn seh ses sgs shi shn sid snk srn srr suk sus swc swb syl syr ' +
  'szl teo tem tet tig tiv tkl tmh tpi trv trs tum tvl tzm umb uum vai vec vmw vun wal war xki xog yao yap ymm yue zgh zza'
).split(' ');

/** The languages that pickers offer, by code, with their names in English for where nothing else names them. */
export function offeredLanguages(): Readonly<Record<string, string>> {
  const codes = languageCodes().filter((code) => code.length === 2 || ALSO_OFFERED.includes(code));
  return Object.fromEntries(codes.map((code) => [code, languageName(code, 'en')]));
}
