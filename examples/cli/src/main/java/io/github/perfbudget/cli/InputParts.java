package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.FilingJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The parts of inputs, one after the other: an input is one, but for NDJSON, of which every line
 * is. An input is opened when its turn comes, and of NDJSON only the lines in work are in memory.
 */
final class InputParts implements Iterator<InputPart>, AutoCloseable {

  private final Iterator<Input> inputs;
  private Iterator<InputPart> current = Collections.emptyIterator();
  private Optional<InputStream> open = Optional.empty();
  private String name = "";

  private InputParts(Iterator<Input> inputs) {
    this.inputs = inputs;
  }

  static InputParts of(List<Input> inputs) {
    return new InputParts(inputs.iterator());
  }

  @Override
  public boolean hasNext() {
    while (!currentHasNext() && inputs.hasNext()) {
      close();
      Input input = inputs.next();
      name = input.name();
      current = partsOf(input);
    }
    return currentHasNext();
  }

  @Override
  public InputPart next() {
    return current.next();
  }

  /** Where an input fails midway, its last part says so. */
  private boolean currentHasNext() {
    try {
      return current.hasNext();
    } catch (UncheckedIOException failure) {
      String reason = Reason.of(Objects.requireNonNull(failure.getCause()));
      return endWith(InputProblem.NOT_READABLE.with("detail", reason));
    } catch (OutOfMemoryError failure) {
      return endWith(InputProblem.unexpected(failure));
    }
  }

  private boolean endWith(InputException why) {
    current = List.of(InputPart.broken(name, why)).iterator();
    return true;
  }

  private Iterator<InputPart> partsOf(Input input) {
    try {
      BufferedInputStream in = input.open();
      open = Optional.of(in);
      if (FilingLines.beginIn(in)) {
        return FilingJson.lines(in)
            .map(line -> new InputPart(input.name(), line::reading))
            .iterator();
      }
    } catch (IOException | InputException unreadable) {
      // The input says so itself when it is read.
    }
    close();
    return List.of(InputPart.of(input)).iterator();
  }

  /** Closes the input at hand, if there is one. */
  @Override
  public void close() {
    try {
      for (InputStream in : open.stream().toList()) {
        in.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("an input cannot be closed: " + name, failure);
    } finally {
      open = Optional.empty();
    }
  }
}
