package io.github.perfbudget.consumer;

import io.github.perfbudget.io.source.Decoding;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Replacement;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One word for another wherever it stands, in the encoding of the file; all other bytes stay. */
public final class RenameOffice {

  private static final String OLD = "农业农村局";
  private static final String NEW = "农业和农村局";

  private RenameOffice() {}

  /**
   * Prints how the file is encoded, how often the word stands in it, and what has become longer.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    SourceText utf8 = SourceText.of(Files.readAllBytes(Path.of(args[0])));
    tell(utf8);
    tell(SourceText.of(utf8.text(), Encoding.GB18030));
  }

  private static void tell(SourceText source) {
    if (source.quality() != Decoding.Quality.EXACT) {
      System.out.println("not all of it is text: leave it alone");
      return;
    }
    List<Replacement> places = places(source.text());
    int added = source.replace(places).size() - source.size();
    System.out.println(source.encoding() + ": " + places.size() + " times, " + added + " bytes");
  }

  private static List<Replacement> places(String text) {
    List<Replacement> places = new ArrayList<>();
    for (int at = text.indexOf(OLD); at >= 0; at = text.indexOf(OLD, at + OLD.length())) {
      places.add(new Replacement(SourceSpan.of(at, at + OLD.length()), NEW));
    }
    return places;
  }
}
