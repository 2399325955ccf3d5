import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Marks above and below letters, by the blocks of Unicode that hold them: Latin, Hebrew, Arabic and those of the Quran. */
const MARKS =
  '[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';
/** What stands between words; `+` and `#` stay, for C++ and C#. */
const BETWEEN =
  '[\\u0001-\\u0022\\u0024-\\u002a\\u002c-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u060c\\u061b\\u061f\\u06d4\\u2000-\\u206f\\u3000-\\u303f]+';
/** Letters that people write for one another, and capitals that no locale is needed for. */
const WRITTEN = 'ٱةىیکۀہۃøłđıæœðþАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ';
const READ = 'اهييكهههoldiaodtабвгдежзийклмнопрстуфхцчшщъыьэюяαβγδεζηθικλμνξοπρστυφχψω';
/** Signs inside names that one person writes and another does not: apostrophes, the tatweel, joiners. */
const DROPPED = `''’‘ʼʻʽ\`´ʿʾʹــ\u200b\u200c\u200d`;

/** People are found across accents, Arabic letters, apostrophes and spaces; needs by stems and beginnings of words. */
export class SearchWords1763806020000 implements MigrationInterface {
  name = 'SearchWords1763806020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT btrim(regexp_replace(
                 translate(lower(regexp_replace(normalize(given, NFKD), '${MARKS}', '', 'g')),
                           '${WRITTEN}${DROPPED}', '${READ}'),
                 '${BETWEEN}', ' ', 'g'))
      $$;
      CREATE FUNCTION search_words(given text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE STRICT AS $$
        SELECT coalesce(string_agg('(' || forms.alternatives || ')', ' & ' ), '')::tsquery
          FROM regexp_split_to_table(lower(given), '\\s+') AS word
          CROSS JOIN LATERAL (
            SELECT string_agg(DISTINCT quote_literal(part) || ':*', ' | ') AS alternatives
              FROM unnest(ARRAY[word] || ts_lexize('english_stem', word) || ts_lexize('french_stem', word)
                     || ts_lexize('spanish_stem', word) || ts_lexize('arabic_stem', word)
                     || regexp_replace(word, '(?<=....)(yaasha|yaal|aha|ada|sha|ka|ga|ha|ta|da|yo)$', '')) AS form
              CROSS JOIN LATERAL search_fold(form) AS folded
              CROSS JOIN LATERAL regexp_split_to_table(folded, '[ +#]') AS part
             WHERE part <> '' AND (length(part) > 2 OR form = word)) AS forms
         WHERE forms.alternatives IS NOT NULL
      $$;
      DROP INDEX need_words;
      CREATE INDEX need_search ON need USING gin (to_tsvector('simple', search_fold(title || ' ' || objective)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX need_search;
      DROP FUNCTION search_words(text);
      DROP FUNCTION search_fold(text);
      CREATE INDEX need_words ON need USING gin (to_tsvector('simple', title || ' ' || objective));
    `);
  }
}
