/**
 * Codes that are written for a language, and the one that is kept: ISO 639-2 and 639-3 beside 639-1 (`som` is `so`),
 * codes of the past (`iw` is `he`), and the standard language of a macrolanguage (`swh` is `sw`). From Unicode's CLDR
 * and the IANA language subtag registry.
 */
export const LANGUAGE_ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'aam:aas aar:aa abk:ab adp:dz afr:af agp:apf ais:ami ajp:apc ajt:aeb aka:ak alb:sq als:sq amh:am ara:ar arb:ar ' +
    'arg:an arm:hy asd:snz asm:as aue:ktz ava:av ave:ae aym:ay ayx:nun aze:az azj:az bak:ba bam:bm baq:eu baz:nvo ' +
    'bel:be ben:bn bgm:bcg bhk:fbl bic:bir bih:bho bis:bi bjd:drl bjq:bzc bkb:ebk blg:iba bod:bo bos:bs bre:br ' +
    'btb:beb bul:bg bur:my cat:ca ccq:rki ces:cs cha:ch che:ce chi:zh chu:cu chv:cv cjr:mom cka:cmr cmk:xch cmn:zh ' +
    'cor:kw cos:co coy:pij cqu:quh cre:cr cym:cy cze:cs daf:dnj dan:da dap:njz deu:de dit:dif div:dv djl:dze dkl:aqd ' +
    'drh:mn drr:kzk drw:prs dud:uth duj:dwu dut:nl dwl:dbt dzo:dz ekk:et ell:el elp:amq eng:en epo:eo est:et eus:eu ' +
    'ewe:ee fao:fo fas:fa fij:fj fin:fi fra:fr fre:fr fry:fy ful:ff gav:dev gbc:wny geo:ka ger:de gfx:vaj ggn:gvr ' +
    'ggo:esg ggr:gtu gio:aou gla:gd gle:ga glg:gl gli:kzk glv:gv gre:el grn:gn gti:nyc guj:gu guv:duz hat:ht hau:ha ' +
    'hbs:sh heb:he her:hz hin:hi hmo:ho hrr:jal hrv:hr hun:hu hye:hy ibi:opa ibo:ig ice:is ido:io iii:ii iku:iu ' +
    'ile:ie ill:ilm ilw:gal in:id ina:ia ind:id ipk:ik isl:is ita:it iw:he izi:eza jar:jgk jav:jv jaw:jv jeg:oyb ' +
    'ji:yi jpn:ja jw:jv kal:kl kan:kn kas:ks kat:ka kau:kr kaz:kk kdv:zkd kgc:tdf kgd:ncq kgh:kml kgm:plu khk:mn ' +
    'khm:km kik:ki kin:rw kir:ky koj:kwv kom:kv kon:kg kor:ko kpp:jkm krm:bmf ktr:dtp kua:kj kur:ku kvs:gdj kwq:yam ' +
    'kxe:tvd kxl:kru kzh:dgl kzj:dtp kzt:dtp lak:ksp lao:lo lat:la lav:lv leg:enl lii:raq lim:li lin:ln lit:lt ' +
    'llo:ngt lmm:rmx ltz:lb lub:lu lug:lg lvs:lv mac:mk mah:mh mal:ml mao:mi mar:mr may:ms meg:cir mgx:jbk mkd:mk ' +
    'mlg:mg mlt:mt mnt:wnn mo:ro mof:xnt mol:ro mon:mn mri:mi msa:ms mst:mry mwd:dmw mwj:vaj mya:my myd:aog myt:mry ' +
    'nad:xny nau:na nav:nv nbf:nru nbl:nr nbx:gll ncp:kdz nde:nd ndo:ng nep:ne nld:nl nln:azd nlr:nrk nno:nn nns:nbr ' +
    'nnx:ngv nob:nb nom:cbr noo:dtd nor:no npi:ne nts:pij nxu:bpp nya:ny oci:oc oji:oj ori:or orm:om ory:or oss:os ' +
    'oun:vaj pan:pa pat:kxr pbu:ps pcr:adx per:fa pes:fa pli:pi plt:mg pmc:huw pmk:crr pmu:phr pol:pl por:pt ppa:bfy ' +
    'ppr:lcq prp:gu pry:prt pus:ps puz:pub que:qu rmr:emx roh:rm ron:ro rum:ro run:rn rus:ru sag:sg san:sa sap:aqt ' +
    'sca:hle scc:sr scr:hr sgl:isk sin:si skk:oyb slk:sk slo:sk slv:sl smd:kmb sme:se smo:sm sna:sn snb:iba snd:sd ' +
    'som:so sot:st spa:es sqi:sq srd:sc srp:sr ssw:ss sul:sgd sum:ulw sun:su swa:sw swe:sv swh:sw szd:umi tah:ty ' +
    'tam:ta tat:tt tdu:dtp tel:te tgg:bjp tgk:tg tgl:fil tha:th thc:tpo thw:ola thx:oyb tib:bo tid:itd tie:ras tir:ti ' +
    'tkk:twm tl:fil tlw:weo tmk:tdg tmp:tyj tne:kak tnf:prs ton:to tpw:tpn tsf:taj tsn:tn tso:ts tuk:tk tur:tr twi:ak ' +
    'uig:ug ukr:uk unp:wro uok:ema urd:ur uzb:uz uzn:uz ven:ve vie:vi vol:vo wel:cy wgw:wgb wit:nol wiw:nwo wln:wa ' +
    'wol:wo xba:cax xho:xh xia:acn xkh:waw xrq:dmw xss:zko ybd:rki ydd:yi yen:ynq yid:yi yiy:yrm yma:lrr ymt:mtm ' +
    'yor:yo yos:zom yuu:yug zha:za zho:zh zir:scv zkb:kjh zsm:ms zul:zu'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
