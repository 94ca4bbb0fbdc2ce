import { holdTable } from '../../test/fixtures/page';
import { accepted } from '../../test/tables/record/accepted';
import { forms } from '../../test/tables/record/forms';
import { replayed } from '../../test/tables/record/replayed';

/* What docs/engine.md says of records: the rows are in `test/tables/record/`. */

holdTable('docs/engine.md', ['## Records', '### What is accepted', '### What is replayed'], {
  'what a record holds': forms,
  'what is accepted': accepted,
  'what is replayed': replayed,
});
