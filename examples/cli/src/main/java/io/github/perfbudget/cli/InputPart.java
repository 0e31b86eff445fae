package io.github.perfbudget.cli;

import io.github.perfbudget.io.source.Reading;

/**
 * What holds one filing: an input, or a line of one.
 *
 * @param name the name of the input, as the user would write it
 * @param source the way to the filing
 */
record InputPart(String name, Source source) {

  /** Reads, or says why nothing can be read. */
  interface Source {

    Reading read() throws InputException;
  }

  static InputPart of(Input input) {
    return new InputPart(input.name(), () -> Loaded.read(input.bytes()));
  }

  /** A part that could not be read on. */
  static InputPart broken(String name, InputException why) {
    return new InputPart(
        name,
        () -> {
          throw why;
        });
  }

  Reading read() throws InputException {
    return source.read();
  }
}
