import { verbos } from './inflect.js';

const list = (...words: readonly string[]) => words.join('|');

/** Spanish words about brains, and what is said to be done to them. */
export const brain = {
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
} as const;
