import type { IsoDate } from '#domain/kernel/dates';
import type { Locale } from '#domain/kernel/locale';
import type { ConsentPurpose } from '#domain/parties/professionals/profile';

/** One version of what a person is asked to agree to, in every language of the product. */
export interface PublishedConsent {
  readonly purpose: ConsentPurpose;
  /** 1 to 40 letters, digits, dots and hyphens, such as `2026-11`; never used twice for a purpose. */
  readonly version: string;
  readonly publishedOn: IsoDate;
  /** The words, and the SHA-256 of their UTF-8 bytes in lower-case hex. */
  readonly words: Readonly<Record<Locale, { readonly text: string; readonly digest: string }>>;
}

/**
 * Every version that was ever published, oldest first within a purpose; the last one is current. What is published is
 * never edited: other words are a new version at the end, and everyone is asked again.
 */
export const PUBLISHED_CONSENTS: readonly PublishedConsent[] = [
  {
    purpose: 'MATCHING',
    version: '2026-11',
    publishedOn: '2026-11-29',
    words: {
      en: {
        text: 'Your skills, languages, dates and experience are compared with open needs.',
        digest: '22d8242d35f1dca8e143a367e4a2d2a211fb08fd7ab6119cc659d83a2241d83e',
      },
      fr: {
        text: 'Vos compétences, langues, dates et expérience sont comparées aux besoins ouverts.',
        digest: '4a60daac4e8cbc073838f8f0ae985fa54d9ac28182385b3eb8a0397fed6b45f3',
      },
      ar: {
        text: 'تُقارن مهاراتك ولغاتك وتواريخك وخبرتك بالاحتياجات المفتوحة.',
        digest: 'f5cc7def44c454e2f8af0397b2e8971e9eb2a70003e50b2b04125c8f015ddf5a',
      },
      es: {
        text: 'Sus habilidades, idiomas, fechas y experiencia se comparan con las necesidades abiertas.',
        digest: '56d61cd89b6ba6d97595d6212c5f557c07696f481af414b8e492882b29bc97c4',
      },
      so: {
        text: 'Xirfadahaaga, luqadahaaga, taariikhahaaga iyo khibraddaada ayaa lala barbardhigaa baahiyaha furan.',
        digest: '81ee77612783c26f7800841d545fbedb4d3694385e6de8a98aa5d4c5e636eb41',
      },
    },
  },
  {
    purpose: 'SHARING',
    version: '2026-11',
    publishedOn: '2026-11-29',
    words: {
      en: {
        text: 'An institution to which you apply, or which invites you, sees your profile.',
        digest: 'd63ffa799c5acaa042a95ee5be1af289042d51ba384d32842068014cee802658',
      },
      fr: {
        text: 'Une institution à laquelle vous postulez, ou qui vous invite, voit votre profil.',
        digest: '94fac4cfaad09a8f4bccf5f5c174503351a67a862d9e9b979ff6a65993fae96f',
      },
      ar: {
        text: 'ترى ملفك المؤسسة التي تتقدم إليها أو تدعوك.',
        digest: 'b22116c67dc1f4341b308a349482159b901dcc7e109237381846bdc5fb1128e3',
      },
      es: {
        text: 'La institución a la que se presenta, o que le invita, ve su perfil.',
        digest: '8e2e9296cebb9bb3a6c21ce4ec282d92b0f962979875d2b337fa3d59e37198c6',
      },
      so: {
        text: 'Hay’adda aad codsato ama ku martiqaadda ayaa astaantaada aragta.',
        digest: '0ead5007f1e5cb172ea685ced3c6fcaac136e92f59209da818465effb2b275c1',
      },
    },
  },
  {
    purpose: 'STATISTICS',
    version: '2026-11',
    publishedOn: '2026-11-29',
    words: {
      en: {
        text: 'Counts without names, in which small numbers are hidden.',
        digest: '7676899e863301ccf1f0988e5964dd116f2aa1c7080cc92309834db0d7547df3',
      },
      fr: {
        text: 'Des comptages sans noms, où les petits nombres sont masqués.',
        digest: '363ee714fe853201616b2ad60650ea4c5e20028326a00701d8a8d2d23fcb119e',
      },
      ar: {
        text: 'أعداد بلا أسماء، مع إخفاء الأعداد الصغيرة.',
        digest: '76c776c890c8fa5678cc761bf0c41de590ed9d72b7d72ec2b481328b71689f6a',
      },
      es: {
        text: 'Recuentos sin nombres, con los números pequeños ocultos.',
        digest: 'd58bc693441cb7cc05e49748f00463c9439001dd53134718204a3b138fc2a178',
      },
      so: {
        text: 'Tirooyin aan magac lahayn, tirooyinka yaryar waa la qariyaa.',
        digest: '8c6167f9929c8b4b4c8dce6be4724b33dd4401a19489aeeedbb6499a0e4f252c',
      },
    },
  },
  {
    purpose: 'NEWS',
    version: '2026-11',
    publishedOn: '2026-11-29',
    words: {
      en: {
        text: 'News of the programme by email.',
        digest: 'aa35fc43355590a07366e415ab68ca8313dcd769ea2d9fd8188513220aee9f75',
      },
      fr: {
        text: 'Des nouvelles du programme par courriel.',
        digest: 'f80eafc733f634c8a59087aabe2f5455e9ff6e414fe355c93610643877014a26',
      },
      ar: {
        text: 'أخبار البرنامج بالبريد الإلكتروني.',
        digest: '278d22d5f758897d55173aef389c09f031dfd84d0be0a04f3adfce883bd859b8',
      },
      es: {
        text: 'Noticias del programa por correo electrónico.',
        digest: 'f5bee3b49bf7ab5884b4258b18e688e43d5ec71936ae124f1300dd8cc1acba71',
      },
      so: {
        text: 'Wararka barnaamijka iimayl ahaan.',
        digest: '0625bd3f773b6ea946072244557a7de75c3934f652501c70a57a4a3497f46f0e',
      },
    },
  },
  {
    purpose: 'MAPPING',
    version: '2026-11',
    publishedOn: '2026-11-30',
    words: {
      en: {
        text: 'I agree to be counted, without my name, in maps and tables of the diaspora that my heritage countries and the public see. They say how many people live in a country or region and have skills of a kind; small numbers are hidden. When I withdraw, I am left out of the figures that are made next; figures that are published already stay.',
        digest: 'b9bda87e6739e86414f3f152eb4d27c1d393864bd562e22c9d8cb8364b18004f',
      },
      fr: {
        text: 'J’accepte d’être compté, sans mon nom, dans des cartes et tableaux de la diaspora que voient mes pays d’origine et le public. Ils disent combien de personnes vivent dans un pays ou une région et ont un type de compétences ; les petits nombres sont masqués. Si je retire mon accord, les prochains chiffres ne me comptent plus ; ceux déjà publiés restent.',
        digest: '6f41812861377775bbdbfbc7cdb969ad919d7da45aa741a17a64873096b8ae4b',
      },
      ar: {
        text: 'أوافق على أن أُحسب، دون ذكر اسمي، في خرائط وجداول للمغتربين تراها بلدان أصلي والجمهور. تبيّن عدد من يعيشون في بلد أو منطقة ولديهم مهارات من نوع ما، وتُخفى الأعداد الصغيرة. إذا سحبت موافقتي فلن أُحسب في الأرقام التالية، أما الأرقام المنشورة فتبقى.',
        digest: '18e64e0e01a12aea9c5d54067d253bcff46543e15a09dcef41d81b4be311796e',
      },
      es: {
        text: 'Acepto que se me cuente, sin mi nombre, en mapas y tablas de la diáspora que ven mis países de origen y el público. Dicen cuántas personas viven en un país o una región y tienen un tipo de habilidades; los números pequeños se ocultan. Si retiro mi acuerdo, las próximas cifras ya no me cuentan; las ya publicadas permanecen.',
        digest: '7b25b4f1b38cba1afb74f29e2637a792507001d1bbd90b836f8ae6a1a49844b6',
      },
      so: {
        text: 'Waan oggolahay in la i tiriyo, magacayga la’aantiis, khariidadaha iyo jaantusyada qurbajoogta ee ay arkaan dalalka aan asal ahaan ka soo jeedo iyo dadweynuhu. Waxay sheegaan inta qof ee ku nool dal ama gobol oo leh nooc xirfado ah; tirooyinka yaryar waa la qariyaa. Haddii aan ka noqdo, tirooyinka xiga igama mid noqdaan; kuwa hore loo daabacay way sii jirayaan.',
        digest: 'e2e8414042acdd2778e1ec1ae84568104a6cddb217293670e3b8bad2737f870a',
      },
    },
  },
];
