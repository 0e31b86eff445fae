package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.FilingJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The parts of inputs, one after the other: an input is one, but for NDJSON, of which every line
 * is. An input is opened when its turn comes, and of NDJSON only the lines in work are in memory.
 */
final class Parts implements Iterator<Part> {

  private final Iterator<Input> inputs;
  private Iterator<Part> current = Collections.emptyIterator();
  private String name = "";

  private Parts(Iterator<Input> inputs) {
    this.inputs = inputs;
  }

  static Iterator<Part> of(List<Input> inputs) {
    return new Parts(inputs.iterator());
  }

  @Override
  public boolean hasNext() {
    while (!currentHasNext() && inputs.hasNext()) {
      Input input = inputs.next();
      name = input.name();
      current = partsOf(input);
    }
    return currentHasNext();
  }

  @Override
  public Part next() {
    return current.next();
  }

  /** Where an input fails midway, its last part says so. */
  private boolean currentHasNext() {
    try {
      return current.hasNext();
    } catch (UncheckedIOException failure) {
      String reason = Reason.of(Objects.requireNonNull(failure.getCause()));
      InputException why = InputProblem.NOT_READABLE.with("detail", reason);
      current = List.of(Part.broken(name, why)).iterator();
      return true;
    }
  }

  private static Iterator<Part> partsOf(Input input) {
    try {
      BufferedInputStream in = input.open();
      if (FilingLines.beginIn(in)) {
        return FilingJson.lines(in).map(line -> new Part(input.name(), line::reading)).iterator();
      }
      in.close();
    } catch (IOException | InputException unreadable) {
      return List.of(Part.of(input)).iterator(); // which says so itself
    }
    return List.of(Part.of(input)).iterator();
  }
}
