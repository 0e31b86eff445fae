package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Language;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command reads from and writes to: UTF-8 and {@code \n} on every system. */
final class Console {

  private final Language language;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Console(Language language, InputStream in, OutputStream out, OutputStream err) {
    this.language = language;
    this.in = in;
    this.out = utf8(out);
    this.err = utf8(err);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  Language language() {
    return language;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Returns a text in the user's language. */
  String text(CliText text, Map<String, String> arguments) {
    return text.wording().in(language, arguments);
  }

  /** Says a line on standard error. */
  void say(String line) {
    sayLines(Visible.of(line) + "\n");
  }

  /** Says whole lines, fit to be seen, after all that standard output has to say so far. */
  void sayLines(String lines) {
    out.flush();
    err.print(lines);
    err.flush();
  }

  /** Ends the run; tells whether standard output took all that it was given. */
  boolean finish() {
    boolean failed = out.checkError();
    err.flush();
    return !failed;
  }
}
