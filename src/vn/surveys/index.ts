export { satisfactionSurveyFiveLevels, satisfactionSurveyThreeLevels, satisfactionSurveyYenBai } from "./scales.js";
export { type SurveyForm, YEN_BAI_SURVEY_FORMS } from "./yenBaiForms.js";
