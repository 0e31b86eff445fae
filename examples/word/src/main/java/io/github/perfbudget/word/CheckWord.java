package io.github.perfbudget.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a Word file: extracts its text, keeps it, and says what is wrong in it and where. */
public final class CheckWord {

  private CheckWord() {}

  /**
   * Checks a Word file. Lines and columns are those of the text, which is kept to look at.
   *
   * @param args the Word file, and the file to be made of its text, which must not be there yet
   */
  public static void main(String[] args) {
    if (args.length != 2) {
      fail("usage: java -jar perf-word.jar FILING.docx TEXT.txt", 2);
    }
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    try {
      out.print(check(Path.of(args[0]), Path.of(args[1])));
      out.flush();
    } catch (FileAlreadyExistsException there) {
      fail(args[1] + " is there already; name a new file for the text", 3);
    } catch (IOException failure) {
      fail(failure.toString(), 3);
    }
  }

  private static void fail(String message, int code) {
    System.err.println(message);
    System.exit(code);
  }

  static String check(Path word, Path kept) throws IOException {
    byte[] text = WordText.of(word).getBytes(UTF_8);
    Files.write(kept, text, CREATE_NEW);
    FileReport report =
        FileReport.of(kept.getFileName().toString(), TableText.read(text), FilingRules.standard());
    return TextReport.findings(report, Language.CHINESE);
  }
}
