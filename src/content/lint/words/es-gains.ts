import { verbos } from './inflect.js';

const list = (...words: readonly string[]) => words.join('|');

/** Spanish words about what treatments are said to do, and how soon. */
export const gains = {
  good: list(
    'alivio|resultados?|recuperación|remisión|mejor(?:ía|as?)|sanación|felicidad|alegría|esperanza|paz',
    'calma|libertad|bienestar|éxito|beneficios?|cambios?|diferencia|progresos?|transformación|claridad',
    'soluci(?:ón|ones)|respuesta|energía|motivación|confianza|sonrisas?|ilusión|ganas|equilibrio|cura|ánimo',
    'vida|efectos?(?! (?:secundarios?|adversos?|indesead|no deseados))',
  ),
  better: list(
    'mejor|bien|genial|felices|feliz|libres?|enter[oa]s?|viv[oa]s?|alegres?|tranquil[oa]s?|normal|san[oa]s?',
    'más (?:fuertes?|feliz|liger[oa]s?|tranquil[oa]s?|viv[oa]s?|san[oa]s?|libres?)|renovad[oa]s?|transformad[oa]s?',
    'curad[oa]s?|sonriendo|liger[oa]s?|en paz|sin síntomas|recuperad[oa]s?|como (?:nuev[oa]s?|antes)|usted mism[oa]',
    'nuev[oa]|otr[oa] persona|la persona (?:de antes|que (?:era|fue|siempre))|(?:el|la|los|las|quien) (?:de antes|de siempre|era|fue)',
    'ust?ed|tú|otra vez|de nuevo|content[oa]s?|agradecid[oa]s?|distint[oa]s?|orgullos[oa]s?',
  ),
  feel: list(
    verbos('quedar estar levantar despertar marchar encontrar volver salir'),
    'sient[ea][ns]?(?:se)?|siéntase|siéntete|sentir(?:á[ns]?|se|te)?|sintiendo|será[ns]?|ser|es|vuelv[ea][ns]?|sal(?:ga|drá)[ns]?|sale[ns]?|va[ns]?|encuentr[ea][ns]?|despiert[ea][ns]?|se va[n]?',
  ),
  ease: list(
    verbos(
      'aliviar mejorar calmar reducir disminuir suavizar tratar combatir aligerar atacar controlar',
    ),
    'redujo|ayud(?:a|an|ará|arán|ó)',
  ),
  end: list(
    verbos(
      'eliminar erradicar borrar vencer derrotar superar revertir destruir disipar arrancar extirpar',
    ),
    verbos('expulsar aniquilar sanar curar terminar_con dejar_atrás acabar expulsar'),
    '(?:acab|termin)(?:a|an|ar|ará|arán|e|en|ó) con|(?:pone|ponen|poner|pondrá|ponga|puso) (?:fin|punto final) a',
    'l[ií]bre(?:se)? de|lib[eé]r[ae](?:te|se)? de|desh[aá](?:cerse|gase|zte) de|desp[ií]d[ae](?:se|te)? de|(?:diga|dígale|decir|di) adiós a|adiós a',
    'olv[ií]d(?:e|a|ar)(?:se|te)? de|(?:libera|liberará|librará|libra|rescata|saca|sacará|salva) de|salir de|salga de|venza|dejar atrás|deje atrás|deja atrás',
    'hace desaparecer|hará desaparecer|el (?:fin|final) de',
  ),
  vanish: list(
    verbos('desaparecer desvanecer esfumar acabar terminar disolver evaporar ceder'),
    'se (?:va|van|irá|irán|marcha|fue|derrite)|desaparezca',
  ),
  gone: list(
    'atrás|histórica|historia|cosa del pasado|pasado|vencid[oa]s?|curad[oa]s?|recuerdo|superad[oa]s?|eliminad[oa]s?',
  ),
  soon: list(
    '(?:en|tras|después de|desde|a partir de|dentro de)(?: apenas| solo| sólo| tan solo| menos de| unas| unos| una| un| pocas| pocos| cuestión de| la| el| su| las| los| primer| primera| primeras| primeros| dos| tres| cuatro| cinco| seis| siete| ocho| nueve| diez| doce| quince| veinte| treinta| cuarenta| cincuenta| sesenta| noventa| sola| mism[oa]| \\d{1,3}){0,5} (?:minutos?|horas?|días?|semanas?|sesi(?:ón|ones)|dosis|tomas?|infusi(?:ón|ones)|visitas?|citas?|tarde|mañana|noche|instante)',
    'de inmediato|inmediatamente|al instante|instantáneamente|enseguida|de la noche a la mañana|rápidamente|rápido',
    'el mismo día|esa misma (?:tarde|noche|mañana)|mañana mismo|al día siguiente|en tiempo récord|en un abrir y cerrar de ojos',
    'antes de (?:salir|llegar|irse|volver)(?: \\S{1,8}){0,3}|a l[oa]s (?:pocas |pocos |dos |tres |cuatro |\\d{1,2} )(?:horas|días|semanas)',
  ),
  sure: list(
    'siempre|seguro que|sin duda|ciertamente|definitivamente|con toda seguridad|indudablemente|sin falta|sin fallar|de verdad',
  ),
  /** Bright words, which no dry account of a treatment needs. */
  glow: list(
    'por fin|alma|espíritu|sagrad[oa]s?|ceremonia|viaje interior|santuario|oasis|refugio|reg[áa]l(?:e|a|ate|ese)(?:se|te)?|m[íi]m[ea](?:se|te)?|consi[ée]nt[ae](?:se|te)|brillar?|brill(?:o|a|ará|e)|secreto|potencial(?! (?:de (?:abuso|adicción|dependencia|daño)|riesgo))|mejor versión|superpoder(?:es)?|(?:le|te|se|los) (?:sorprender|asombrar)\\S{1,3}|escéptic[oa]s?|por goleada|maletas|hola|historias? felices?|vol(?:ar|ará|vió a)|ligereza|livian[oa]s?|paz (?:interior|mental)|sana(?:mos|r)?|lo que (?:\\S{1,10} ){1,5}no (?:alcanza|llega|puede|pudo|pudier|logr|consig)\\S{0,4}|derrite[n]?|disuelve[n]?|desbloque\\S{1,3}|eleva[r]?|trasciend\\S{1,2}|renueva[n]?|imparable|sin límites|a lo grande',
    'radiante|vibrante|calidez|delici\\S{1,4}|tesoro|paraíso|ángel(?:es)?|héroes?|campe(?:ón|ones)|invencible|infinit[oa]s?|perfect[oa](?:mente)?|brillante|genial|soberbi[oa]|fantástic[oa]|armonía|plenitud',
    'vitalidad|pasión|aventura|abrazar|inspira[n]?|rejuvenec\\S{1,4}|conquist\\S{1,4}|horizonte|amanecer|arcoíris|alas|sin excepción|ni una sola vez|inolvidable|lágrimas de alegría|como nuev[oa]|esperanza (?:vuelve|existe|tiene)|su mejor vida',
    'alegr\\S{1,4}|felic\\S{1,6}|feliz|dicha|sonr(?:ís|e|í|iend)\\S{0,5}|re[ií]r\\S{0,2}|ríe[ns]?|riendo|bail(?:a|an|ar|ando)|cant(?:a|an|ar|ando)|florec\\S{1,5}|brill\\S{1,4}',
    'color(?:es)?|sol|renac\\S{1,5}|triunf\\S{1,4}|victoria|éxitos?|libertad|más (?:liger|fuert|feliz|luminos|tranquil)\\S{1,3}|maravill\\S{1,5}|merece[ns]?|sueños|milagros?|magia',
    'nueva vida|vida nueva|otra vez|por fin|como nunca|ya no volverá|sanar?|sanación|funciona de|poderos[oa]|imposible|simplemente(?! no)|fácil(?:mente)?|gracias|agradecid[oa]s?|ilusión|recuper(?:a|e|ará|arán)|en camino|nada (?:comparable|igual|parecido)',
    'lo consigue|consigue[n]?|logra[n]?',
  ),
  /** Where people with depression are said to be. */
  dark: list(
    'túnel|pozo|abismo|oscuridad|sombras?|borde|tormenta|niebla|infierno|tumba|prisión|cárcel|jaula|cadenas|fondo|hoyo|agujero|vacío|bucle|pesadilla|laberinto|noche|encierro|{illness}',
  ),
  /** What is said to come back. */
  life: list(
    'vida|vidas|alegría|sonrisa|ilusión|ganas|energía|sueño|paz|calma|libertad|felicidad|luz|color|esperanza|futuro|matrimonio|familia|control|confianza|motivación|equilibrio|ánimo|identidad|rumbo|camino|chispa|bienestar|salud|brillo',
  ),
  /** How many. */
  few: list(
    'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|pocas|pocos|unas pocas|\\d{1,2}',
  ),
  /** What treatment is counted in. */
  dose: list(
    '(?:sesi(?:ón|ones)|infusi(?:ón|ones)|dosis|tratamientos?|visitas?|citas?|tabletas?|viajes?|semanas?|días?|horas?|tardes?|meses|minutos|mañanas?|fin(?:es)? de semana)',
  ),
} as const;
