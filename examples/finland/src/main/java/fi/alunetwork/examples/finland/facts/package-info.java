/**
 * What public sources tell, from the files beside the code ({@code facts/*.csv}) to domain records. Nothing is added
 * here: what no source tells stays not known. Uses core's records and FastCSV.
 */
@NullMarked
package fi.alunetwork.examples.finland.facts;

import org.jspecify.annotations.NullMarked;
