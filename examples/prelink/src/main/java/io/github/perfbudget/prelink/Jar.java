package io.github.perfbudget.prelink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a jar holds.
 *
 * @param entries its files and directories by their names, in their order
 */
record Jar(Map<String, byte[]> entries) {

  /** The earliest that a jar can state, so that two builds give the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  static Jar read(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        entries.put(next.getName(), in.readAllBytes());
      }
    }
    return new Jar(entries);
  }

  /** Writes beside the file and moves into place. */
  void write(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try (OutputStream out = Files.newOutputStream(draft);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(each.getValue());
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
