package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of the parts of a filing, which is that of its canonical text: what stands in front of
 * all, the sections, the declaration, the projects. Stateless and thread-safe.
 */
public final class FilingOrder {

  private static final List<String> PARTS =
      Stream.concat(Stream.of(Section.values()).map(Section::field), Stream.of("declaration"))
          .toList();

  private FilingOrder() {}

  /** The place of a part: 0 in front of all, the same one for all projects. */
  static int of(Optional<FieldPath> part) {
    if (part.isEmpty()) {
      return 0;
    }
    int place = PARTS.indexOf(part.get().segments().get(0));
    return place < 0 ? PARTS.size() + 1 : place + 1;
  }
}
