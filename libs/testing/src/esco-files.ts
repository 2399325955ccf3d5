/** A classification of a handful of concepts in the files and columns of an ESCO archive, the labels our own. */
export const SMALL_ESCO: Readonly<Record<string, string>> = {
  'skillGroups_en.csv': [
    'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code',
    'SkillGroup,http://x/g1,health work,,,released,,,,All of health,S1',
  ].join('\n'),
  'skillsHierarchy_en.csv': [
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code',
    'http://x/g1,health work,http://x/g2,nursing work,,,,,,,S1,S1.1',
  ].join('\n'),
  'skills_en.csv': [
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
    'KnowledgeSkillCompetence,http://x/s1,skill/competence,sector-specific,dress wounds,"dress wounds\nbandage wounds | care for wounds",plaster,released,,,,,"Clean and cover wounds, then watch them."',
    'KnowledgeSkillCompetence,http://x/s2,knowledge,cross-sector,anatomy,,,released,,,,,',
    'KnowledgeSkillCompetence,http://x/s3,knowledge,cross-sector,humours,,,obsolete,,,,,',
  ].join('\n'),
  'ISCOGroups_en.csv': [
    'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
    'ISCOGroup,http://x/C2221,2221,Nursing professionals,released,,,',
  ].join('\n'),
  'occupations_en.csv': [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
    'Occupation,http://x/o1,2221,ward nurse,,,released,,http://x/regulated-professions/regulated,,,,,2221.1',
  ].join('\n'),
  'broaderRelationsSkillPillar.csv':
    'conceptType,conceptUri,broaderType,broaderUri\nS,http://x/s1,G,http://x/g2\nS,http://x/s2,G,http://x/gone',
  'broaderRelationsOccPillar.csv':
    'conceptType,conceptUri,broaderType,broaderUri\nO,http://x/o1,I,http://x/C2221',
  'occupationSkillRelations.csv':
    'occupationUri,relationType,skillType,skillUri\nhttp://x/o1,essential,skill,http://x/s1\nhttp://x/o1,essential,skill,http://x/s1',
  'skillSkillRelations.csv':
    'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\nhttp://x/s1,s,optional,k,http://x/s2',
};
