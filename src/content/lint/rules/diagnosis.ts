import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

const disorder = {
  en: '(?:(?:clinical |major |severe |resistant |bipolar )*depression|ptsd|ocd|adhd|bipolar(?: disorder)?|(?:an? )?(?:anxiety|panic|mood|depressive) disorder)',
  es: '(?:una? )?(?:depresión|tept|toc|tdah|trastorno (?:bipolar|depresivo|de (?:ansiedad|pánico|estrés)))',
};

const form = {
  en: '(?:quiz(?:zes)?|questionnaires?|(?:online|web|intake|short|two-minute) (?:form|screener|test|check)|screeners?|self-tests?|checklists?|chatbots?)',
  es: '(?:test|cuestionarios?|formularios?|encuestas?|autoevaluaci(?:ón|ones)|chatbots?)',
};

const doctor = {
  en: '(?:doctors?|gps?|psychiatrists?|physicians?|clinicians?|specialists?)',
  es: '(?:médic[oa]s?|psiquiatras?|doctor(?:a|es)?|especialistas?)',
};

/** An ad or a form that takes the place of an assessment. */
export const diagnosisRule: PhraseRule = {
  id: 'diagnosis',
  poor: 'Take the quiz to find out whether you have PTSD.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'Words on a page or a form cannot tell what somebody has. That takes an assessment.',
  better: 'Say who assesses people: "a clinician asks about your symptoms and your history".',
  phrases: {
    en: [
      `(?:take|try|do|complete|fill (?:in|out)|use|our|with) (?:\\S{1,12} ){0,3}${form.en} (?:\\S{1,12} ){0,3}(?:find out|learn|see|know|discover|tells?(?: you)?|reveals?|shows?|confirms?) (?:if|whether|that) you (?:\\S{1,8} )?(?:have|are|suffer)`,
      `(?:if|when) you[^.;:?!]{6,110}, (?:then )?(?:what you (?:have|are \\S{3,10}(?: \\S{2,8})?|feel) is|you (?:clearly |certainly |surely |definitely )+have|you are (?:dealing|living) with|it is (?:surely|certainly|clearly|almost certainly)) ${disorder.en}`,
      `(?:no need|no reason|not need|never need|need not|without needing|without having) (?:to )?(?:see|trouble|bother|visit|involve|consult|go through|wait for) (?:an?|any|your|the) (?:\\S{1,10} )?${doctor.en}(?=[^.?!]{0,60}(?:${form.en}|form is|online|app|minutes))`,
      `${form.en} (?:covers? (?:everything|all)(?= (?:that (?:matters|counts)|(?:we|you) need)|[.,!]|$)|is all (?:it takes|we need|you need)|is enough|replaces? (?:the |an? |your )?(?:${doctor.en}|visit|assessment)|does the job)`,
    ],
    es: [
      `${form.es} (?:\\S{1,12} ){0,4}(?:sab(?:er|rás|rá)|descubr\\S{1,4}|averigu\\S{1,4}|dirá|confirma\\S{0,2}) si (?:tienes?|padeces?|sufres?|lo tuyo|lo suyo)`,
      `(?:haz|haga|completa|complete|rellena|rellene|responde|responda) (?:\\S{1,12} ){0,3}${form.es}(?: \\S{1,12}){0,3} (?:y|para) (?:\\S{1,8} )?(?:sab|descubr|averigu)\\S{1,4} si`,
      `si (?:[^.;:?!]{6,110}), (?:entonces )?(?:lo (?:tuyo|suyo)|lo que (?:te|le) (?:pasa|ocurre|sucede)|lo que tienes?|eso que sientes?) (?:(?!no )\\S{1,10} )?es ${disorder.es}`,
      `(?:no hace falta|no (?:necesit|tien)\\S{1,3}(?: que)?|no es necesario|sin) (?:pasar|ver|acudir|ir|consultar|molestar|esperar)(?: \\S{1,7}){0,2} (?:por|a|al|con)(?: (?:tu|su|el|la|un|una|ningún))? ${doctor.es}(?=[^.?!]{0,60}(?:${form.es}|en línea|online|minutos|app))`,
      `(?:un|una|el|la|nuestro|este) ${form.es} (?:\\S{1,12} ){0,3}(?:(?:nos |te |le )?bastan?|(?:nos )?es suficiente|es todo lo que|sustituye|reemplaza)`,
    ],
  },
  excusedBy: ['question', 'report', 'advertised', 'hedge'],
  unless: {
    en: [
      "(?:cannot|can not|can't|does not|do not|never) (?:\\S{1,10} ){0,2}(?:tell|diagnose|replace|say|show)|assessment with|(?:rebook|reschedul|refill|chang|cancel|park)\\S{0,4}",
    ],
    es: [
      'no (?:puede|sirve|sustituye|reemplaza|basta|diagnostica)\\S{0,1}|ningún|para (?:cambiar|pagar|cancelar|anular)',
    ],
  },
  yields: true,
};
