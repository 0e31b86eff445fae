package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.Note;
import java.util.ArrayList;
import java.util.List;

/** What a body refers to in other parts of its file: notes, and the numbers of bookmarks. */
final class DocxParts {

  private final List<String> footnotes = new ArrayList<>();
  private final List<String> endnotes = new ArrayList<>();
  private int bookmarks;

  /** Keeps a note; returns its number. */
  String add(Note note) {
    boolean foot = note.kind() == Note.Kind.FOOTNOTE;
    List<String> notes = foot ? footnotes : endnotes;
    String id = Integer.toString(notes.size() + 1);
    String paragraph = Xml.element("w:p", Xml.run(Xml.text("w:t", note.text())));
    String name = foot ? "w:footnote" : "w:endnote";
    notes.add("<" + name + Xml.attributes("w:id", id) + ">" + paragraph + "</" + name + ">");
    return id;
  }

  List<String> footnotes() {
    return footnotes;
  }

  List<String> endnotes() {
    return endnotes;
  }

  String bookmark(String name) {
    String id = Integer.toString(bookmarks++);
    return Xml.empty("w:bookmarkStart", "w:id", id, "w:name", name)
        + Xml.empty("w:bookmarkEnd", "w:id", id);
  }
}
