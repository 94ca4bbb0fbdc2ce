import { holdTable } from '../../test/fixtures/page';
import { beliefs } from '../../test/tables/sight/beliefs';
import { covertOrders } from '../../test/tables/sight/covert-orders';
import { injectsAndRules } from '../../test/tables/sight/injects-and-rules';
import { oddsAndDraws } from '../../test/tables/sight/odds-and-draws';
import { results } from '../../test/tables/sight/results';
import { values } from '../../test/tables/sight/values';

/*
 * What docs/engine.md says of sight. Each row of `test/tables/sight/` quotes the sentence it is about, builds a crisis with
 * nothing else in it, and says what each seat must see of it, worked out by hand.
 */

holdTable('docs/engine.md', ['## Sight'], {
  'values and glimpses': values,
  beliefs,
  'covert orders and unseen causes': covertOrders,
  'what came of orders': results,
  'injects and rules': injectsAndRules,
  'odds, draws and the seat that sees all': oddsAndDraws,
});
