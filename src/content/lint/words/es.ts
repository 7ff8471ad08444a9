import { verbos } from './inflect.js';

const list = (...words: readonly string[]) => words.join('|');

/** Spanish words. A class may name others. */
export const es = {
  illness: list(
    'depresión|pensamientos (?:depresivos|suicidas|negativos)|ansiedad|tept|traumas?|adicción|síntomas?|tristeza',
    'desesperanza|dolor|sufrimiento|oscuridad|enfermedad|trastornos?|pánico|angustia|estrés|desánimo|demonios',
    'miedos?|tormento|niebla|nube|vacío|insomnio|preocupaciones|pena|melancolía|malestar',
  ),
  /** What is done or given. */
  cure: list(
    '(?:es)?ketamina|spravato|kap|emt|tms|tec|tcc|(?:psico)?terapias?|tratamientos?|medicamentos?|fármacos?',
    'medicinas?|infusi(?:ón|ones)|pastillas?|sesi(?:ón|ones)|aerosol|spray|dosis|tomas?|inyecci(?:ón|ones)',
    'pulsos|estimulación(?: magnética)?|programas?|protocolos?|métodos?|procedimientos?|enfoque',
  ),
  agent: list('{cure}|esto|nosotros|nuestr[oa] \\S{1,12}|este \\S{1,12}|esta \\S{1,12}|ciencia'),
  other: list(
    'antidepresivos?|isrs|pastillas?|medicamentos?|fármacos?|medicación|terapias?|tratamientos?|psicoterapia',
    'prozac|sertralina|fluoxetina|escitalopram|electrochoque|tec|emt|opci(?:ón|ones)|alternativas?|otr[oa]s?',
    'clínicas?|nada|todo lo demás|los demás|cualquier otr[oa]|litio|benzodiacepinas',
  ),
  people: list(
    'usted(?:es)?|tú|pacientes?|personas?|gente|clientes|todos|todas|quienes?|mujeres|hombres|adultos',
    'adolescentes|niños|familias|muchos|la mayoría',
  ),
  all: list(
    'tod[oa]s(?: (?:l[oa]s|nuestr[oa]s))?(?: \\S{1,12})?|todo el mundo|cualquiera|cualquier (?:persona|paciente|edad|cerebro|adulto)',
    'cada (?:uno|una|persona|paciente)|nadie (?:queda|se queda) (?:fuera|atrás)|todo tipo de (?:personas|pacientes)',
    'absolutamente tod[oa]s|grandes y pequeños|jóvenes y mayores|el 100 ?% de \\S{1,8}',
    'no hay (?:nadie|persona|paciente) (?:a quien|que) no',
  ),
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
    '(?:en|tras|después de|desde|a partir de|dentro de)(?: apenas| solo| sólo| tan solo| menos de| unas| unos| una| un| pocas| pocos| cuestión de| la| el| su| las| los| primer| primera| primeras| primeros| dos| tres| cuatro| cinco| seis| sola| mism[oa]| \\d{1,3}){0,5} (?:minutos?|horas?|días?|semanas?|sesi(?:ón|ones)|dosis|tomas?|infusi(?:ón|ones)|visitas?|citas?|tarde|mañana|noche|instante)',
    'de inmediato|inmediatamente|al instante|instantáneamente|enseguida|de la noche a la mañana|rápidamente|rápido',
    'el mismo día|esa misma (?:tarde|noche|mañana)|mañana mismo|al día siguiente|en tiempo récord|en un abrir y cerrar de ojos',
    'antes de (?:salir|llegar|irse|volver)(?: \\S{1,8}){0,3}',
  ),
  sure: list(
    'siempre|seguro que|sin duda|ciertamente|definitivamente|con toda seguridad|indudablemente|sin falta|sin fallar|de verdad',
  ),
  science: list(
    '(?:la |los |las )?(?:ciencia|investigaci(?:ón|ones)|estudios?|evidencia|datos|ensayos|pruebas|cifras|números)|(?:los |las )?(?:médicos|expertos|científicos|especialistas)|décadas de \\S{1,14}',
  ),
  brain: list(
    'cerebros?|cerebral(?:es)?|neuron(?:as?|al|ales)|conexiones|sinapsis|circuitos?|mente|química|neurotransmisores',
    'desequilibrios?|serotonina|dopamina|glutamato|neuroplasticidad|plasticidad|sistema nervioso|redes|cableado|amígdala|hipocampo|receptores',
  ),
  remake: list(
    verbos(
      'reconectar recablear configurar reconfigurar reiniciar reparar reconstruir regenerar restaurar',
    ),
    verbos(
      'reprogramar reequilibrar equilibrar renovar reorganizar activar reactivar sanar desbloquear',
    ),
    verbos(
      'arreglar corregir despertar estimular limpiar desintoxicar recargar normalizar fortalecer nutrir',
    ),
    verbos(
      'recalibrar sincronizar resetear restablecer crear generar formar aumentar potenciar liberar curar',
    ),
    verbos(
      'inundar reavivar encender apagar reescribir reestructurar entrenar reentrenar rejuvenecer',
    ),
    'despiert[ae][ns]?|reconstruy[ae][ns]?|corrig[ae][ns]?|renueva[ns]?|enciende[ns]?|reconecta|restablezca',
  ),
  /** What brains are compared to. */
  image: list(
    'jardín|tierra|semillas?|raíces|interruptor(?:es)?|engranajes?|motor|tormentas?|ruido|bucles?|surcos?|vías?|nieve|arcilla|esponja|puentes?|autopistas?',
    'puertas?|ventanas?|llaves?|luz|luces|chispas?|músculos?|programas?|ordenador|disco duro|orquesta|caminos?|nudos?|polvo|telarañas?|dormid[oa]s?|apagad[oa]s?|atascad[oa]s?|congelad[oa]s?',
  ),
  /** Bright words, which no dry account of a treatment needs. */
  glow: list(
    'por fin|alma|espíritu|sagrad[oa]s?|ceremonia|viaje interior|santuario|oasis|refugio|reg[áa]l(?:e|a|ate|ese)(?:se|te)?|m[íi]m[ea](?:se|te)?|consi[ée]nt[ae](?:se|te)|brillar?|brill(?:o|a|ará|e)|secreto|potencial|mejor versión|superpoder(?:es)?|(?:le|te|se|los) (?:sorprender|asombrar)\\S{1,3}|escéptic[oa]s?|por goleada|maletas|hola|historias? felices?|vol(?:ar|ará|vió a)|ligereza|livian[oa]s?|paz (?:interior|mental)|sana(?:mos|r)?|lo que (?:\\S{1,10} ){1,5}no (?:alcanza|llega|puede|pudo|pudier|logr|consig)\\S{0,4}|derrite[n]?|disuelve[n]?|desbloque\\S{1,3}|eleva[r]?|trasciend\\S{1,2}|renueva[n]?|imparable|sin límites|a lo grande',
    'radiante|vibrante|calidez|delici\\S{1,4}|tesoro|paraíso|ángel(?:es)?|héroes?|campe(?:ón|ones)|invencible|infinit[oa]s?|perfect[oa](?:mente)?|brillante|genial|soberbi[oa]|fantástic[oa]|armonía|plenitud',
    'vitalidad|pasión|aventura|abrazar|inspira[n]?|rejuvenec\\S{1,4}|conquist\\S{1,4}|horizonte|amanecer|arcoíris|alas|sin excepción|ni una sola vez|inolvidable|lágrimas de alegría|como nuev[oa]|esperanza (?:vuelve|existe|tiene)|su mejor vida',
    'alegr\\S{1,4}|felic\\S{1,6}|feliz|dicha|sonr(?:ís|e|í|iend)\\S{0,5}|re[ií]r\\S{0,2}|ríe[ns]?|riendo|bail(?:a|an|ar|ando)|cant(?:a|an|ar|ando)|florec\\S{1,5}|brill\\S{1,4}',
    'color(?:es)?|sol|renac\\S{1,5}|triunf\\S{1,4}|victoria|éxitos?|libertad|más (?:liger|fuert|feliz|luminos|tranquil)\\S{1,3}|maravill\\S{1,5}|merece[ns]?|sueños|milagros?|magia',
    'nueva vida|vida nueva|otra vez|por fin|como nunca|ya no volverá|sanar?|sanación|funciona de|poderos[oa]|imposible|simplemente|fácil(?:mente)?|gracias|agradecid[oa]s?|ilusión|recuper(?:a|e|ará|arán)|en camino|nada (?:comparable|igual|parecido)',
    'lo consigue|consigue[n]?|logra[n]?',
  ),
  harm: list(
    'efectos? (?:secundarios?|adversos?|indesead[oa]s?|negativ[oa]s?|colaterales?|no deseados)|riesgos?|peligros?',
    'contraindicaciones|complicaciones|daños?|inconvenientes?|desventajas?|reacciones|molestias?|consecuencias',
  ),
  ache: list(
    'mareos?|náuseas?|dolor(?:cillo)?(?: de cabeza)?|somnolencia|sueño|cansancio|hormigueo|cosquilleo|molestias?|disociación|sensación|golpecitos',
  ),
  small: list(
    'leves?|mínim[oa]s?|menores|liger[oa]s?|escas[oa]s?|insignificantes?|pasajer[oa]s?|temporales|poc[oa]s|rar[oa]s?',
    'manejables|transitori[oa]s?|sin importancia|despreciables?|exagerad[oa]s?|tolerables|baj[oa]s?|pequeñ[oa]s?|suaves?|apenas|un poco|agradables?|breves?|cas[ií] nul[oa]s?|fugaces|simples?',
  ),
  none: list(
    'sin|ningún|ningun[oa]?|cero|libres? de|no|nunca|jamás|nada|nadie|carece[n]? de|exent[oa]s? de|tampoco|ni',
  ),
  addiction: list(
    'adicci(?:ón|ones)|adictiv[oa]s?|dependencia|abstinencia|adict[oa]s?|engancha\\S{0,4}|hábito',
  ),
  regulator: list(
    'fda|ema|aemps|cofepris|gobierno(?: federal)?|autoridades(?: sanitarias)?|harvard|asociación \\S{1,14} de psiquiatría|oms|ministerio|reguladores|agencia \\S{1,12}|sanidad|oficial(?:mente)?',
  ),
  approve: list(
    'bendecid[oa]s?|bendice[n]?|bendijo|bendición|respaldad[oa]s?',
    '(?:aprob|autoriz|aval|certific|homolog|respald|recomend|registr|indic)(?:ad[oa]s?|ación|ó|aron|an?|o|ado)|aval|aprueban?|recomiendan?|visto bueno|luz verde|sello|bendición|recomendad[oa]s?|garantías?|avala[n]?|reconoc(?:e|en|ió|id[oa]s?)|de acuerdo|confirm(?:a|an|ó|ado)|estándares',
  ),
  act: list(
    'actúe|actúa|llame|llámenos|llama|llámanos|reserve|reserva|empiece|empieza|comience|inscríbase|contáctenos|agende|pida|decídase|venga|solicite|apúntese|aproveche|aprovecha|escríbanos|dé el paso|pide',
  ),
  now: list(
    'ya|ahora(?: mismo)?|hoy(?: mismo)?|cuanto antes|sin demora|de inmediato|mientras (?:pueda|haya|queden?)|antes (?:de que|del)(?: \\S{1,12}){1,3}|esta (?:misma )?semana',
  ),
  spot: list('plazas?|citas?|lugares|cupos?|vacantes|espacios?|agenda|turnos?|huecos?'),
  /** Where people with depression are said to be. */
  dark: list(
    'túnel|pozo|abismo|oscuridad|sombras?|borde|tormenta|niebla|infierno|tumba|prisión|cárcel|jaula|cadenas|fondo|hoyo|agujero|vacío|bucle|pesadilla|laberinto|noche|encierro|{illness}',
  ),
  /** What is said to come back. */
  life: list(
    'vida|vidas|alegría|sonrisa|ilusión|ganas|energía|sueño|paz|calma|libertad|felicidad|luz|color|esperanza|futuro|matrimonio|familia|control|confianza|motivación|equilibrio|ánimo|identidad|rumbo|camino|chispa|bienestar|salud|brillo',
  ),
  /** People whose word is taken. */
  expert: list(
    '(?:médic[oa]s?|psiquiatras?|doctor(?:es|as?)?|expert[oa]s?|especialistas?|científic[oa]s?|investigador(?:es|as?)?|neurocientífic[oa]s?|catedrátic[oa]s?|enfermer[oa]s?|terapeutas?|psicólog[oa]s?)',
  ),
  /** Where research is done. */
  school: list(
    'harvard|stanford|yale|oxford|cambridge|johns hopkins|clínica mayo|universidad(?:es)?|instituto nacional|centros de investigación',
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
