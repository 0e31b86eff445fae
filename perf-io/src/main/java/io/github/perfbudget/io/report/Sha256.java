package io.github.perfbudget.io.report;

import io.github.perfbudget.io.source.SourceText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a file is known again. */
final class Sha256 {

  private Sha256() {}

  static String of(SourceText source) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.bytes());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
