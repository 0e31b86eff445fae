package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.model.Filing;
import java.util.Optional;

/** Writes filings one after the other: a single one as it is, several as the format has it. */
final class FilingSink {

  private final Output output;
  private final FilingsFormat format;
  private final TextForm form;
  private final boolean several;
  private Optional<String> alone = Optional.empty();
  private int listed;
  private int count;

  /**
   * Creates a sink.
   *
   * @param several whether more than one filing is to be expected; else that shows with the second
   */
  FilingSink(Output output, FilingsFormat format, TextForm form, boolean several) {
    this.output = output;
    this.format = format;
    this.form = form;
    this.several = several;
  }

  /** Returns a filing as it is to be written. */
  String textOf(Filing filing) {
    return format.write(filing, form);
  }

  /** Writes the text of a filing. */
  void write(String text) throws OutputException {
    count++;
    if (count == 1 && !several) {
      alone = Optional.of(text);
      return;
    }
    if (alone.isPresent()) {
      list(alone.get());
      alone = Optional.empty();
    }
    list(text);
  }

  private void list(String text) throws OutputException {
    output.write(format.listed(text, listed));
    listed++;
  }

  int count() {
    return count;
  }

  /** Ends the result; where there is no filing, there is none. */
  void finish() throws OutputException {
    if (count > 0) {
      output.write(alone.orElseGet(format::listEnd));
      output.commit();
    }
  }
}
