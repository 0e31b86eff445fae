package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Unread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What no form has claimed: kept with the filing, for a person to look at. */
public final class ListUnread {

  private ListUnread() {}

  /**
   * Prints what stayed unread, where it stands, and behind what.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Reading reading = TableText.read(Path.of(args[0]));
    List<Unread> parts = reading.filing().unread();
    for (int i = 0; i < parts.size(); i++) {
      int offset = reading.sourceMap().locate(FieldPath.ROOT.field("unread").index(i)).start();
      String before = parts.get(i).after().map(FieldPath::toString).orElse("nothing");
      System.out.println(reading.source().positionAt(offset) + ", after " + before + ":");
      parts.get(i).rows().forEach(row -> System.out.println("  " + String.join(" | ", row)));
    }
  }
}
