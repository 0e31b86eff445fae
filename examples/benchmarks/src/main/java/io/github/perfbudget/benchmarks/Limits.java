package io.github.perfbudget.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures to reach. */
final class Limits {

  private static final double TIME_OF_TENFOLD = 13;
  private static final double ALLOCATION_OF_TENFOLD = 10.5;

  static final List<Limit> ALL =
      Stream.of(reading(), targets(), rules(), json(), growth(), faults(), generation())
          .flatMap(List::stream)
          .toList();

  private Limits() {}

  private static List<Limit> reading() {
    List<Limit> limits = new ArrayList<>();
    for (String texts : List.of("bundled", "generated")) {
      String read = "TextReading.library " + texts;
      String work = "reading " + texts + " texts / ";
      limits.add(Limit.atMost(5, work + "decoding UTF-8", read, of("decode", texts)));
      limits.add(Limit.atMost(1, work + "regex reader of cells", read, of("regexCells", texts)));
      limits.add(Limit.toKnow(work + "split into cells", read, of("splitCells", texts)));
      limits.add(Limit.toKnow(work + "FastCSV on the TABs", read, of("fastCsv", texts)));
      limits.add(Limit.toKnow(work + "scan for TABs and newlines", read, of("scan", texts)));
    }
    return limits;
  }

  private static String of(String way, String texts) {
    return "TextReading." + way + " " + texts;
  }

  private static List<Limit> targets() {
    String parse = "TargetReading.library";
    return List.of(
        Limit.atMost(3, "one target / bare scanner", parse, "TargetReading.bareScanner"),
        Limit.atMost(1 / 3.0, "one target / precompiled regex", parse, "TargetReading.regex"));
  }

  private static List<Limit> rules() {
    String some = "ProjectJudging.library";
    String all = "FilingJudging.library";
    return List.of(
        Limit.atMost(
            0.5,
            "structural and money rules / Hibernate Validator",
            some,
            "ProjectJudging.hibernateValidator"),
        Limit.toKnow(
            "structural and money rules / ten rules by hand", some, "ProjectJudging.byHand"),
        Limit.atMost(
            1,
            "whole catalogue / reading, bundled texts",
            all + " bundled",
            "FilingJudging.reading bundled"),
        Limit.atMost(
            1,
            "whole catalogue / reading, generated texts",
            all + " generated",
            "FilingJudging.reading generated"));
  }

  private static List<Limit> json() {
    return List.of(
        Limit.atMost(
            1.5, "writing JSON / databind on records", "JsonWriting.library", "JsonWriting.plain"),
        Limit.atMost(
            1.5,
            "reading JSON / databind on records, repeated members refused",
            "JsonReading.library",
            "JsonReading.strictPlain"),
        Limit.toKnow(
            "reading JSON / databind on records, the last of repeated members taken",
            "JsonReading.library",
            "JsonReading.plain"));
  }

  private static List<Limit> growth() {
    List<Limit> limits = new ArrayList<>();
    for (String work : List.of("read", "judge", "writeJson", "readJson")) {
      for (int projects = 1; projects <= 100; projects *= 10) {
        String less = "Growth." + work + " " + projects;
        String more = less + "0";
        Limit limit = Limit.atMost(TIME_OF_TENFOLD, more + " / " + projects, more, less);
        limits.add(limit);
        limits.add(limit.in(Measure.ALLOCATION, ALLOCATION_OF_TENFOLD));
      }
    }
    return limits;
  }

  private static List<Limit> faults() {
    return List.of(
        Limit.atMost(
            2,
            "reading and judging every cell wrong / clean",
            "WrongCells.wrong",
            "WrongCells.clean"));
  }

  private static List<Limit> generation() {
    return List.of(
        Limit.toKnow(
            "generating a filing / reading its text",
            "FilingGeneration.library",
            "FilingGeneration.plain"));
  }
}
