/** A program that uses the core library alone: no framework, no database. */
@NullMarked
package fi.alunetwork.examples.library;

import org.jspecify.annotations.NullMarked;
