package io.github.perfbudget.cli;

import io.github.perfbudget.io.source.Reading;

/**
 * What holds one filing: an input, or a line of one.
 *
 * @param name the name of the input, as the user would write it
 * @param source the way to the filing
 */
record Part(String name, Source source) {

  /** Reads, or says why nothing can be read. */
  interface Source {

    Reading read() throws InputException;
  }

  static Part of(Input input) {
    return new Part(input.name(), () -> Loaded.read(input.bytes()));
  }

  /** A part that could not be read on. */
  static Part broken(String name, InputException why) {
    return new Part(
        name,
        () -> {
          throw why;
        });
  }

  Reading read() throws InputException {
    return source.read();
  }
}
