package org.minbar.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.minbar.concordance.Context.Unit;
import org.minbar.concordance.Reach;

/**
 * How near a word must stand, in a request: {@code {"unit":"word","before":5,"after":5}}; {@code
 * size} stands for both sides.
 */
final class ReachJson {

  private ReachJson() {}

  /** What {@code context} says, if it is there; what is wrong is noted. */
  static Optional<Reach> read(Fields fields, Problems problems) {
    return fields
        .object("context")
        .map(object -> {
          Fields inner =
              fields.inner("context", object, List.of("unit", "size", "before", "after"));
          Unit unit = ConcordanceService.unit(inner, problems);
          int usual =
              switch (unit) {
                case WORD -> Limits.DEFAULT_WINDOW;
                case SENTENCE -> 0;
              };
          int size = inner.integer("size", 0, Limits.CONTEXT).orElse(usual);
          return new Reach(
              unit,
              inner.integer("before", 0, Limits.CONTEXT).orElse(size),
              inner.integer("after", 0, Limits.CONTEXT).orElse(size));
        });
  }

  /** The same again. */
  static ObjectNode write(Reach reach) {
    return Json.object()
        .put("unit", reach.unit().id())
        .put("before", reach.before())
        .put("after", reach.after());
  }
}
